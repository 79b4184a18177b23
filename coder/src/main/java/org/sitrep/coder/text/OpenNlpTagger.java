package org.sitrep.coder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * A tagger by OpenNLP's perceptron and beam search, trained on reports of conflict ({@code TaggerTraining}), with what it is
 * known to get wrong put right.
 */
public final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "english/tags.bin.gz";
    private static final int BEAM = 3;
    private static final SequenceValidator<String> ANY = (i, words, tags, tag) -> true;

    /** Words that the model takes for something else when they stand in headlines and reports. */
    private static final Set<String> PREPOSITIONS = GrammarWords.named("open-nlp-tagger.prepositions");

    private static final Set<String> AUXILIARIES = GrammarWords.named("open-nlp-tagger.auxiliaries");

    private static final Set<String> NOUNS = GrammarWords.named("open-nlp-tagger.nouns");
    private static final Set<String> RELATIVE_VERBS = GrammarWords.named("open-nlp-tagger.relative-verbs");
    private static final Set<String> SUBORDINATORS = GrammarWords.named("open-nlp-tagger.subordinators");

    private static final int LONGEST_WORD = 60;

    private final MaxentModel model;
    private final TagContext context;
    private final ConcurrentLinkedQueue<BeamSearch> idle = new ConcurrentLinkedQueue<>();

    OpenNlpTagger(MaxentModel model, WordClasses classes) {
        this.model = model;
        this.context = new TagContext(classes);
    }

    public static OpenNlpTagger english() {
        try (InputStream stream = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + MODEL + " is not bundled");
            }
            BinaryFileDataReader data = new BinaryFileDataReader(new GZIPInputStream(stream));
            return new OpenNlpTagger(new GenericModelReader(data).getModel(), WordClasses.english());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model " + MODEL + " cannot be read", unreadable);
        }
    }

    /** The tags of Universal Dependencies for these words. */
    String[] universal(String[] words) {
        BeamSearch taken = idle.poll();
        BeamSearch search = taken == null ? new BeamSearch(BEAM, model, 0) : taken;
        Sequence best = search.bestSequence(words, null, context, ANY);
        idle.offer(search);
        return best.getOutcomes().toArray(String[]::new);
    }

    @Override
    public List<Tag> tag(List<Token> tokens) {
        boolean shouting = tokens.stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase));
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            String word = shouting ? token.lower() : token.text();
            words[i] = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        }
        String[] tags = universal(words);
        List<Tag> mended = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            mended.add(mend(tokens.get(i), Tag.ofUniversal(tags[i])));
        }
        for (int i = 1; i + 1 < tags.length; i++) {
            if (isVerbOfRelative(tokens, mended, i)) {
                mended.set(i, Tag.VERB);
            }
        }
        return mended;
    }

    /** "militias that attack U.S. forces": no attack of somebody's. */
    private static boolean isVerbOfRelative(List<Token> tokens, List<Tag> tags, int i) {
        return tags.get(i) == Tag.NOUN
                && RELATIVE_VERBS.contains(tokens.get(i).lower())
                && tags.get(i - 1) == Tag.SUBORDINATOR
                && (tags.get(i + 1) == Tag.PROPER || tags.get(i + 1) == Tag.DETERMINER);
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
