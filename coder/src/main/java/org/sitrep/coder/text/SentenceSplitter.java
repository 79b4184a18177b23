package org.sitrep.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of a paragraph into sentences. */
final class SentenceSplitter {
    /** Longer ones are cut: no sentence of a report is, and work on a sentence stays bounded. */
    static final int LONGEST = 160;

    /** Words that begin a sentence after an abbreviation such as "U.S." and continue no name. */
    private static final Set<String> STARTERS = GrammarWords.named("sentence-splitter.starters");

    private static final Set<String> MARKERS = GrammarWords.named("sentence-splitter.markers");

    private SentenceSplitter() {}

    static List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + 1;
            if (endsSentence(tokens, i)) {
                while (end < tokens.size() && closes(tokens.get(end), tokens.get(end - 1))) {
                    end++;
                }
            }
            if (end > i + 1 || (endsSentence(tokens, i) && startsSentence(tokens, end)) || end - start >= LONGEST) {
                if (startsSentence(tokens, end) || end - start >= LONGEST) {
                    sentences.add(tokens.subList(start, end));
                    start = end;
                    i = end - 1;
                }
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    private static boolean endsSentence(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        if (text.equals(".") || text.equals("!") || text.equals("?") || text.equals("…") || text.equals("•")) {
            return true;
        }
        if (text.equals("]") && i > 1 && MARKERS.contains(tokens.get(i - 1).lower())) {
            return tokens.get(i - 2).text().equals("["); // "BOGOTA, 3 JAN 90 (EFE) -- [TEXT] THE ARMY"
        }
        if (!text.endsWith(".") || i + 1 >= tokens.size()) {
            return false;
        }
        String word = text.substring(0, text.length() - 1);
        return !Abbreviations.isBeforeName(word)
                && STARTERS.contains(tokens.get(i + 1).text());
    }

    private static boolean closes(Token token, Token before) {
        String text = token.text();
        return (text.equals("\"") || text.equals("'") || text.equals(")") || text.equals("]") || text.equals("."))
                && token.start() == before.end();
    }

    private static boolean startsSentence(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i);
        return !next.isWord()
                || next.isCapitalised()
                || next.startsWithDigit()
                || next.text().startsWith("#")
                || !next.text().chars().allMatch(c -> c < 0x250)
                || isAllLower(tokens, i);
    }

    /** In text that writes no capitals a full stop is all there is to go by. */
    private static boolean isAllLower(List<Token> tokens, int i) {
        int to = Math.min(tokens.size(), i + 30);
        for (int t = Math.max(0, i - 30); t < to; t++) {
            if (tokens.get(t).isCapitalised()) {
                return false;
            }
        }
        return true;
    }
}
