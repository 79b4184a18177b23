package org.sitrep.coder.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts an article into paragraphs at its line ends; lines that were only wrapped are put together again. */
final class Paragraphs {
    record Span(int start, int end) {}

    /** What a line of a wrapped text has at least, and at most, of characters. */
    private static final int FULL_LINE = 48;

    private static final int WIDEST_LINE = 132;

    private Paragraphs() {}

    static List<Span> of(String text, int from) {
        List<Span> lines = lines(text, from);
        boolean cased = text.chars().skip(from).anyMatch(Character::isUpperCase);
        boolean wrapped = isWrapped(text, lines, cased);
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        Span before = new Span(from, from);
        for (Span line : lines) {
            boolean blank = line.start == line.end;
            boolean goesOn = start >= 0
                    && !blank
                    && end > start
                    && (wrapped || goesOn(text, before, line, cased))
                    && !endsSentence(text, end);
            boolean joined = goesOn || (wrapped && start >= 0 && !blank && line.start - end <= 2);
            if (!joined && start >= 0) {
                paragraphs.add(new Span(start, end));
                start = -1;
            }
            if (!blank) {
                start = start < 0 ? line.start : start;
                end = line.end;
            }
            before = line;
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return paragraphs;
    }

    /** Lines without the blanks around them; blank lines are empty spans. */
    private static List<Span> lines(String text, int from) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                int s = start;
                int e = i;
                while (s < e && Character.isWhitespace(text.charAt(s))) {
                    s++;
                }
                while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
                    e--;
                }
                lines.add(new Span(s, e));
                start = i + 1;
            }
        }
        return lines;
    }

    /** True where a good part of the lines begins in the midst of a sentence. */
    private static boolean isWrapped(String text, List<Span> lines, boolean cased) {
        int filled = 0;
        int continued = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.start < line.end) {
                filled++;
                if (i > 0 && continues(text, lines.get(i - 1), line, cased)) {
                    continued++;
                }
            }
        }
        return continued >= 4 && continued * 3 >= filled;
    }

    private static boolean continues(String text, Span before, Span line, boolean cased) {
        return !endsSentence(text, before.end) && goesOn(text, before, line, cased);
    }

    /** A line begins in small letters, or is cut where case cannot tell: in capitals, or in a text without any. */
    private static boolean goesOn(String text, Span before, Span line, boolean cased) {
        return cased
                ? startsLower(text, line)
                        || (isCut(before, line) && isInCapitals(text, before) && isInCapitals(text, line))
                : isCut(before, line);
    }

    /** Two lines as wide as a wrapped text has them, one right below the other. */
    private static boolean isCut(Span before, Span line) {
        return before.end - before.start >= FULL_LINE
                && before.end - before.start <= WIDEST_LINE
                && line.end - line.start <= WIDEST_LINE
                && line.start - before.end <= 2;
    }

    private static boolean isInCapitals(String text, Span line) {
        return text.substring(line.start, line.end).chars().noneMatch(Character::isLowerCase);
    }

    private static boolean startsLower(String text, Span line) {
        return line.start < line.end && Character.isLowerCase(text.charAt(line.start));
    }

    private static boolean endsSentence(String text, int end) {
        if (end <= 0) {
            return true;
        }
        int at = end - 1;
        while (at > 0 && text.charAt(at) == Markup.FILLER) {
            at--;
        }
        char last = text.charAt(at);
        return ".!?:;\"'”’)".indexOf(last) >= 0;
    }
}
