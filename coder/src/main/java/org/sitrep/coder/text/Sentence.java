package org.sitrep.coder.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.FoldedTokens;
import org.sitrep.coder.knowledge.FoldedTokens.Casing;

/** A sentence: its tokens, and what is computed of them when it is first asked for. Belongs to one thread. */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final boolean title;
    private final List<Token> tokens;
    private final @Nullable Casing caseless;
    private final Tagger tagger;
    private @Nullable List<Tag> tags;
    private @Nullable FoldedTokens folded;

    /** @param caseless how the article writes it where that shows no names; the tokens are then recased */
    Sentence(int index, int paragraph, boolean title, List<Token> tokens, @Nullable Casing caseless, Tagger tagger) {
        this.index = index;
        this.paragraph = paragraph;
        this.title = title;
        this.tokens = tokens;
        this.caseless = caseless;
        this.tagger = tagger;
    }

    /** Its place among the article's sentences. */
    public int index() {
        return index;
    }

    /** The paragraph it stands in; the title is 0. */
    public int paragraph() {
        return paragraph;
    }

    public boolean isTitle() {
        return title;
    }

    /** True where capitals tell names: the article's own, or those that it was given. */
    public boolean showsNames() {
        return caseless != null || folded().casing() == Casing.MIXED;
    }

    public int size() {
        return tokens.size();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The token in lower case, empty beyond either end. */
    public String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    public Tag tag(int i) {
        List<Tag> known = tags;
        if (known == null) {
            known = tagger.tag(tokens);
            tags = known;
        }
        return i < 0 || i >= known.size() ? Tag.MARK : known.get(i);
    }

    public FoldedTokens folded() {
        FoldedTokens known = folded;
        if (known == null) {
            List<String> words = tokens.stream().map(Token::text).toList();
            known = caseless == null ? FoldedTokens.of(words) : FoldedTokens.of(words, caseless);
            folded = known;
        }
        return known;
    }

    public int start() {
        return tokens.getFirst().start();
    }

    public int end() {
        return tokens.getLast().end();
    }

    /** The words from one token to another, exclusive, joined by blanks as the article has them. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
        }
        return words.toString();
    }
}
