package org.sitrep.coder.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what a page left in a text: tags, and entities for the marks they stand for, without moving a character, so that
 * offsets hold. What an entity has of characters too many becomes {@link #FILLER}, which a word may hold and no token shows.
 */
final class Markup {
    /** Of no width: U+2060. */
    static final char FILLER = '\u2060';

    private static final int LONGEST_TAG = 400;
    private static final int LONGEST_ENTITY = 10;
    private static final Set<String> LINES = GrammarWords.named("markup.lines");
    private static final Set<String> WITHIN_LINE = GrammarWords.named("markup.within-line");
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("apos", '\''),
            Map.entry("bull", '•'),
            Map.entry("gt", '>'),
            Map.entry("hellip", '…'),
            Map.entry("ldquo", '"'),
            Map.entry("lsquo", '\''),
            Map.entry("lt", '<'),
            Map.entry("mdash", '—'),
            Map.entry("nbsp", ' '),
            Map.entry("ndash", '-'),
            Map.entry("quot", '"'),
            Map.entry("rdquo", '"'),
            Map.entry("rsquo", '\''));

    private Markup() {}

    static String blanked(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int end = switch (text.charAt(i)) {
                case '<' -> tag(text, i, plain);
                case '&' -> entity(text, i, plain);
                default -> i;
            };
            i = Math.max(i, end - 1);
        }
        return plain.toString();
    }

    /** Blanks the tag that begins here; answers the index after it, the same index where none begins. */
    private static int tag(String text, int from, StringBuilder plain) {
        int name = text.startsWith("/", from + 1) ? from + 2 : from + 1;
        int i = name;
        while (i < text.length() && i - name < LONGEST_ENTITY && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        String word = text.substring(name, i).toLowerCase(Locale.ROOT);
        boolean line = LINES.contains(word);
        int end = line || WITHIN_LINE.contains(word) ? endOfTag(text, i, from + LONGEST_TAG) : from;
        for (int blank = from; blank < end; blank++) {
            plain.setCharAt(blank, line && blank == from ? '\n' : ' ');
        }
        return end;
    }

    private static int endOfTag(String text, int from, int limit) {
        for (int i = from; i < Math.min(text.length(), limit); i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
            if (text.charAt(i) == '<') {
                break;
            }
        }
        return 0;
    }

    private static int entity(String text, int from, StringBuilder plain) {
        int end = text.substring(from, Math.min(text.length(), from + LONGEST_ENTITY))
                        .indexOf(';')
                + from;
        if (end <= from + 1) {
            return from;
        }
        Character meant = meant(text.substring(from + 1, end));
        if (meant == null) {
            return from;
        }
        plain.setCharAt(from, meant);
        for (int i = from + 1; i <= end; i++) {
            plain.setCharAt(i, FILLER);
        }
        return end + 1;
    }

    private static @Nullable Character meant(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!name.startsWith("#")) {
            return ENTITIES.get(name.toLowerCase(Locale.ROOT));
        }
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code >= ' ' && code < Character.MIN_SURROGATE ? Character.valueOf((char) code) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
