package org.sitrep.coder.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts an article into paragraphs at its line ends; lines that were only wrapped are put together again. */
final class Paragraphs {
    record Span(int start, int end) {}

    private Paragraphs() {}

    static List<Span> of(String text, int from) {
        List<Span> lines = lines(text, from);
        boolean wrapped = isWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span line : lines) {
            boolean blank = line.start == line.end;
            boolean goesOn = start >= 0
                    && !blank
                    && end > start
                    && (wrapped || startsLower(text, line))
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
    private static boolean isWrapped(String text, List<Span> lines) {
        int filled = 0;
        int continued = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.start < line.end) {
                filled++;
                if (i > 0 && startsLower(text, line) && !endsSentence(text, lines.get(i - 1).end)) {
                    continued++;
                }
            }
        }
        return continued >= 4 && continued * 3 >= filled;
    }

    private static boolean startsLower(String text, Span line) {
        return line.start < line.end && Character.isLowerCase(text.charAt(line.start));
    }

    private static boolean endsSentence(String text, int end) {
        if (end <= 0) {
            return true;
        }
        char last = text.charAt(end - 1);
        return ".!?:;\"'”’)".indexOf(last) >= 0;
    }
}
