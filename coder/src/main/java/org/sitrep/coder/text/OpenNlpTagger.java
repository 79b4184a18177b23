package org.sitrep.coder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's English tagger, with what it is known to get wrong in news put right. */
public final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Words that the model takes for something else when they stand in headlines and reports. */
    private static final Set<String> PREPOSITIONS = GrammarWords.named("open-nlp-tagger.prepositions");

    private static final Set<String> AUXILIARIES = GrammarWords.named("open-nlp-tagger.auxiliaries");

    private static final Set<String> NOUNS = GrammarWords.named("open-nlp-tagger.nouns");
    private static final Set<String> SUBORDINATORS = GrammarWords.named("open-nlp-tagger.subordinators");

    private static final int LONGEST_WORD = 60;

    private final POSModel model;
    private final ConcurrentLinkedQueue<POSTaggerME> idle = new ConcurrentLinkedQueue<>();

    private OpenNlpTagger(POSModel model) {
        this.model = model;
    }

    public static OpenNlpTagger english() {
        try (InputStream stream = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + MODEL + " is not on the class path");
            }
            return new OpenNlpTagger(new POSModel(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model " + MODEL + " cannot be read", unreadable);
        }
    }

    @Override
    public List<Tag> tag(List<Token> tokens) {
        POSTaggerME taken = idle.poll();
        POSTaggerME tagger = taken == null ? new POSTaggerME(model) : taken;
        boolean shouting = tokens.stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase));
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            String word = shouting ? token.lower() : token.text();
            words[i] = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        }
        String[] tags = tagger.tag(words);
        idle.offer(tagger);
        List<Tag> mended = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            mended.add(mend(tokens.get(i), Tag.ofUniversal(tags[i])));
        }
        return mended;
    }

    /** Words that open clauses are few; what has capitals and no other tag is a name. */
    private static Tag open(Token token, Tag tag) {
        if (tag == Tag.SUBORDINATOR && !SUBORDINATORS.contains(token.lower())) {
            return Tag.NOUN;
        }
        boolean capital = token.text().chars().anyMatch(Character::isUpperCase);
        return capital && tag == Tag.OTHER ? Tag.PROPER : tag;
    }

    private static Tag mend(Token token, Tag tag) {
        String lower = token.lower();
        if (!token.isWord()) {
            return lower.startsWith("'") && lower.length() == 2 ? Tag.PARTICLE : Tag.MARK;
        }
        if (token.startsWithDigit()) {
            return Tag.NUMBER;
        }
        if (NOUNS.contains(lower)) {
            return Tag.NOUN;
        }
        if (PREPOSITIONS.contains(lower)) {
            return tag == Tag.PARTICLE ? tag : Tag.PREPOSITION;
        }
        if (AUXILIARIES.contains(lower)
                && (!lower.equals("may")
                        || token.text().toLowerCase(Locale.ROOT).equals(token.text()))) {
            return Tag.AUXILIARY;
        }
        return switch (lower) {
            case "and", "or", "but", "&" -> Tag.CONJUNCTION;
            case "who", "whom", "which", "that" -> tag == Tag.DETERMINER ? tag : Tag.SUBORDINATOR;
            case "when", "while", "because", "although", "though", "if", "unless", "whereas", "whether", "where" ->
                Tag.SUBORDINATOR;
            case "the", "a", "an", "this", "these", "those", "its", "their", "his", "her", "our" -> Tag.DETERMINER;
            case "several", "many", "dozens", "hundreds", "thousands", "scores" -> Tag.ADJECTIVE;
            case "neighboring", "neighbouring" -> Tag.ADJECTIVE;
            default -> open(token, tag);
        };
    }
}
