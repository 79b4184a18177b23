package org.sitrep.coder.text;

/** Writes typographic marks and what is left of a page's markup plainly, one character for one, so that offsets hold. */
final class Straightener {
    private Straightener() {}

    static String straighten(String marked) {
        String text = Markup.blanked(marked);
        StringBuilder straight = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = plain(c);
            if (plain != c) {
                if (straight == null) {
                    straight = new StringBuilder(text);
                }
                straight.setCharAt(i, plain);
            }
        }
        return straight == null ? text : straight.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '`', '\u00b4', '\u201b' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u2013' -> '-';
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\u200b', '\ufeff', '\u0000' -> ' ';
            default -> c;
        };
    }
}
