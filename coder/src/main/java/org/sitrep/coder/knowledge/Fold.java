package org.sitrep.coder.knowledge;

import java.text.Normalizer;
import java.util.Set;

/**
 * Brings a name to the form under which it is looked up: lower case, no diacritics, no dots or apostrophes, hyphens as
 * spaces, and every spelling of the Arabic article before a hyphen as {@code al}. {@code "Deir ez-Zor"} and
 * {@code "DEIR AL-ZOR"} are both {@code "deir al zor"}; {@code "U.S."} is {@code "us"}.
 */
public final class Fold {
    /** Transliterations of the article, assimilated ones too. Only before a hyphen: "as" and "at" are English words. */
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "il", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er", "es",
            "esh", "et", "ez");

    private Fold() {}

    /** The folded name; its pieces stand one space apart. Empty where the text holds no letter or digit. */
    public static String fold(String name) {
        String text = isAscii(name) ? name : withoutMarks(name);
        StringBuilder folded = new StringBuilder(text.length());
        int pieceStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            } else if (c == '\'' || c == '’') {
                if (isPossessive(text, i)) {
                    i++;
                }
            } else if (c != '.' || startsSentence(text, i)) {
                pieceStart = endPiece(folded, pieceStart, c == '-');
                if (c == '&') {
                    folded.append("and");
                    pieceStart = endPiece(folded, pieceStart, false);
                }
            }
        }
        endPiece(folded, pieceStart, false);
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** Ends the piece that began at {@code start}, and answers where the next one begins. */
    private static int endPiece(StringBuilder folded, int start, boolean beforeHyphen) {
        if (folded.length() == start) {
            return start;
        }
        String piece = folded.substring(start);
        if (beforeHyphen ? ARTICLES.contains(piece) : piece.equals("el")) {
            folded.setLength(start);
            folded.append("al");
        }
        folded.append(' ');
        return folded.length();
    }

    private static boolean isPossessive(String text, int apostrophe) {
        int s = apostrophe + 1;
        return s < text.length()
                && (text.charAt(s) == 's' || text.charAt(s) == 'S')
                && (s + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(s + 1)))
                && apostrophe > 0;
    }

    /** A full stop that lacks its space ("Kabul.The") ends a piece; one in an abbreviation does not. */
    private static boolean startsSentence(String text, int dot) {
        return dot > 1
                && dot + 1 < text.length()
                && Character.isLowerCase(text.charAt(dot - 1))
                && Character.isUpperCase(text.charAt(dot + 1));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ı' -> plain.append('i');
                case 'ł' -> plain.append('l');
                case 'Ł' -> plain.append('L');
                case 'ø' -> plain.append('o');
                case 'Ø' -> plain.append('O');
                case 'đ', 'ð' -> plain.append('d');
                case 'Đ', 'Ð' -> plain.append('D');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'Æ' -> plain.append("Ae");
                case 'œ' -> plain.append("oe");
                case 'Œ' -> plain.append("Oe");
                case 'þ' -> plain.append("th");
                case 'Þ' -> plain.append("Th");
                case 'ə' -> plain.append('a');
                case 'Ə' -> plain.append('A');
                case '‘', '’', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '`', '´', 'ʹ', 'ʺ', 'ʽ', '′' -> plain.append('\'');
                case '‐', '‑', '–', '—', '−' -> plain.append('-');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
