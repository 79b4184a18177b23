package org.sitrep.ingest.receiving;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.ingest.receiving.Attempt.Refused;
import org.sitrep.ingest.receiving.Attempt.WellFormed;
import org.sitrep.manners.problem.JsonFault;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** From the bytes that a client sent to a {@link Submission}, or to all that is wrong with them at once. */
@ApplicationScoped
public class SubmissionReader {
    /** In bytes of UTF-8. */
    public static final int LONGEST_TEXT = 1 << 20;

    private static final Set<String> KNOWN = Set.of(
            "title", "text", "url", "publisher", "published_at", "language", "external_id", "licence", "visibility");
    private static final int LINE = 300;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_URL = 2048;

    private final ObjectMapper json;
    private final Clock clock;

    SubmissionReader(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Attempt read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return read(json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException _) {
            return new Refused(JsonFault.notUtf8());
        } catch (JsonProcessingException malformed) {
            return new Refused(JsonFault.explain(malformed));
        }
    }

    private Attempt read(JsonNode document) {
        if (!document.isObject()) {
            String message = document.isMissingNode() ? "is empty; a JSON object is needed" : "must be a JSON object";
            return new Refused(Problem.of(INVALID_BODY)
                    .violation(Violation.atPointer("", message))
                    .build());
        }
        Fields fields = new Fields(document, KNOWN);
        String text = text(fields, document);
        Visibility visibility = fields.parsed("visibility", LINE, label -> Code.of(Visibility.class, label));
        Submission article = new Submission(
                title(fields),
                text == null ? "" : text,
                fields.parsed("url", LONGEST_URL, Address::parse),
                fields.label("publisher", LINE),
                fields.parsed("published_at", LINE, raw -> PublishedAt.parse(raw, clock)),
                fields.parsed("language", LINE, LanguageTag::parse),
                fields.label("external_id", LINE),
                fields.label("licence", LINE),
                visibility == null ? Visibility.SHARED : visibility);
        return fields.violations().isEmpty()
                ? new WellFormed(article)
                : new Refused(Problem.of(INVALID_BODY, fields.violations()));
    }

    /** As it was sent, white space and all: offsets of evidence count into it. */
    private static @Nullable String title(Fields fields) {
        String title = fields.string("title", LONGEST_TITLE);
        return title == null || title.isBlank() ? null : title;
    }

    private static @Nullable String text(Fields fields, JsonNode document) {
        if (document.path("text").isNull() || document.path("text").isMissingNode()) {
            fields.violate("text", "is missing");
            return null;
        }
        String text = fields.string("text", Integer.MAX_VALUE);
        if (text == null) {
            return null;
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            fields.violate("text", "must not be empty; it needs a letter or a digit at least");
        } else if (text.length() > LONGEST_TEXT || text.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT) {
            fields.violate("text", "must have at most " + LONGEST_TEXT + " bytes of UTF-8");
        }
        return text;
    }
}
