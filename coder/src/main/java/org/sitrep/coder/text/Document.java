package org.sitrep.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.FoldedTokens.Casing;

/**
 * An article, read as far as its sentences.
 *
 * @param text title and text as they are, that offsets point into
 * @param titleEnd 0 without a title
 */
public record Document(String text, int titleEnd, List<Sentence> sentences) {
    /** Cuts the article; tags are told when they are asked for. Never fails, whatever the text. */
    public static Document of(String text, int titleEnd, Tagger tagger, Recaser recaser) {
        String straight = Straightener.straighten(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        addSentences(sentences, straight, new Paragraphs.Span(0, titleEnd), paragraph, true, tagger, recaser);
        for (Paragraphs.Span span : Paragraphs.of(straight, titleEnd)) {
            paragraph++;
            addSentences(sentences, straight, span, paragraph, false, tagger, recaser);
        }
        return new Document(text, titleEnd, sentences);
    }

    private static void addSentences(
            List<Sentence> sentences,
            String text,
            Paragraphs.Span span,
            int paragraph,
            boolean title,
            Tagger tagger,
            Recaser recaser) {
        List<Token> tokens = Tokeniser.tokens(text, span.start(), span.end());
        Set<String> acronyms = Recaser.acronyms(tokens);
        for (List<Token> sentence : SentenceSplitter.sentences(tokens)) {
            if (!sentence.isEmpty()) {
                Casing casing = Recaser.casing(sentence);
                sentences.add(
                        casing == Casing.MIXED
                                ? new Sentence(sentences.size(), paragraph, title, sentence, null, tagger)
                                : new Sentence(
                                        sentences.size(),
                                        paragraph,
                                        title,
                                        recaser.recased(sentence, acronyms),
                                        casing,
                                        tagger));
            }
        }
    }
}
