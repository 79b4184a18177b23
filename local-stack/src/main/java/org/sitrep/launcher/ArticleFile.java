package org.sitrep.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitrep.stack.StackException;

/**
 * A file with an article, or with many.
 *
 * @param name for people
 * @param type the media type that the gateway is told
 * @param body what it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go out as they stand in the file, also broken ones; never compared
record ArticleFile(String name, String type, byte[] body) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern HEADER =
            Pattern.compile("(published|url|publisher|language):\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> KEYS = Map.of("published", "published_at");

    static ArticleFile read(Path path) {
        byte[] content = bytes(path);
        String name = String.valueOf(path.getFileName());
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "json" -> new ArticleFile(name, "application/json", content);
            case "ndjson" -> new ArticleFile(name, "application/x-ndjson", content);
            case "txt" -> article(name, fromText(decoded(path, content)));
            default ->
                throw new StackException(
                        "The file " + path + " is no article: its name must end in .txt, .json or .ndjson.");
        };
    }

    static ArticleFile article(String name, JsonNode article) {
        return new ArticleFile(name, "application/json", article.toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean holdsMany() {
        return type.equals("application/x-ndjson");
    }

    /** The one article that it holds. */
    JsonNode article() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new StackException("The file " + name + " is not JSON: " + e.getOriginalMessage() + ".", e);
        } catch (IOException e) {
            throw new StackException("The file " + name + " cannot be read.", e);
        }
    }

    /** Header lines, a title, an empty line, the text; without an empty line after the first line all is text. */
    private static ObjectNode fromText(String content) {
        ObjectNode article = JSON.createObjectNode();
        String rest = content.replace("\r\n", "\n").strip();
        for (var header = HEADER.matcher(firstLine(rest)); header.matches(); header = HEADER.matcher(firstLine(rest))) {
            String key = header.group(1).toLowerCase(Locale.ROOT);
            article.put(KEYS.getOrDefault(key, key), header.group(2).strip());
            rest = rest.substring(firstLine(rest).length()).strip();
        }
        String title = firstLine(rest);
        String text = rest.substring(title.length());
        if (text.startsWith("\n\n") || text.startsWith("\n \n")) {
            return article.put("title", title.strip()).put("text", text.strip());
        }
        return article.put("text", rest);
    }

    /** Letters that are not UTF-8 would be sent as question marks, and nobody would learn of it. */
    private static String decoded(Path path, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StackException("The file " + path + " is not UTF-8 text.", e);
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new StackException(
                    Files.exists(path) ? "The file " + path + " cannot be read." : "There is no file " + path + ".", e);
        }
    }
}
