package org.sitrep.coder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into tokens. A word keeps its hyphens, inner dots and digits' commas ({@code al-Omar},
 * {@code U.S.}, {@code 2,500}); quotes, brackets, dashes and possessives stand alone.
 */
final class Tokeniser {
    private static final String WITHIN_WORD = "-.',’_";
    private static final int LONGEST_WORD = 200;

    private Tokeniser() {}

    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == Markup.FILLER) {
                i++;
            } else if (isWordChar(text, i)) {
                int end = endOfWord(text, i, to);
                addWord(tokens, text, i, end);
                i = end;
            } else {
                int end = i + (Character.isHighSurrogate(c) && i + 1 < to ? 2 : 1);
                tokens.add(Token.of(text.substring(i, end), i, end));
                i = end;
            }
        }
        return tokens;
    }

    private static boolean isWordChar(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || ((c == '$' || c == '€' || c == '£' || c == '#')
                        && i + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static int endOfWord(String text, int start, int to) {
        int i = start + 1;
        while (i < to && i - start < LONGEST_WORD) {
            char c = text.charAt(i);
            boolean word = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (c == Markup.FILLER && holdsOn(text, i, to));
            boolean joins = WITHIN_WORD.indexOf(c) >= 0 && holdsOn(text, i, to) && joins(text, i);
            if (!word && !joins && !(c == '%' && Character.isDigit(text.charAt(i - 1)))) {
                break;
            }
            i++;
        }
        return i < to && text.charAt(i) == '.' && isAbbreviation(text, start, i) ? i + 1 : i;
    }

    /** A letter or digit follows, right away or behind filling. */
    private static boolean holdsOn(String text, int at, int to) {
        int next = at + 1;
        while (next < to && text.charAt(next) == Markup.FILLER) {
            next++;
        }
        return next < to && Character.isLetterOrDigit(text.charAt(next));
    }

    /** A comma joins digits; a full stop that lacks its space ("town.The") joins nothing. */
    private static boolean joins(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' -> !(Character.isLowerCase(before) && Character.isUpperCase(after));
            default -> true;
        };
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        return Abbreviations.isAbbreviation(text.substring(start, dot));
    }

    private static void addWord(List<Token> tokens, String text, int start, int end) {
        String word = text.substring(start, end);
        int cut = contraction(word);
        if (cut > 0) {
            tokens.add(Token.of(shown(word.substring(0, cut)), start, start + cut));
            tokens.add(Token.of(shown(word.substring(cut)), start + cut, end));
        } else {
            tokens.add(Token.of(shown(word), start, end));
        }
    }

    private static String shown(String word) {
        return word.indexOf(Markup.FILLER) < 0 ? word : word.replace(String.valueOf(Markup.FILLER), "");
    }

    private static int contraction(String word) {
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return 0;
        }
        String tail = shown(word.substring(apostrophe)).toLowerCase(java.util.Locale.ROOT);
        return switch (tail) {
            case "'s", "'ll", "'re", "'ve", "'d", "'m" -> apostrophe;
            case "'t" -> apostrophe > 1 ? apostrophe - 1 : 0;
            default -> 0;
        };
    }
}
