package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.PlaceRole;

/** A roundup by places: what stands under "SAGAING." happened there, where nothing narrower is told. */
final class PlaceHeadings {
    private static final Set<String> KINDS = GrammarWords.named("later-place.kinds");
    private static final Set<String> GLUE = Set.of("and", "the", "&", "of", "governorate", "state", "states", "oblast");
    private static final int LONGEST = 7;
    private static final int SHORT = 3;

    private PlaceHeadings() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        List<@Nullable Mentions> headings = headings(article);
        if (headings.stream().distinct().count() <= 2) {
            return; // one heading alone is a dateline or a credit
        }
        for (Draft draft : drafts) {
            Mentions heading = headings.get(draft.firstSentence());
            boolean known = draft.places.stream()
                    .anyMatch(in -> in.value().role() == PlaceRole.OCCURRED_AT
                            && in.value().place().isKnown());
            if (heading != null && !known) {
                draft.places.add(new Draft.In<>(
                        new Located(heading.places().getFirst().inTitleCase(), PlaceRole.OCCURRED_AT),
                        heading,
                        draft.frames.getFirst()));
            }
        }
    }

    /** The heading that each sentence stands under, null for none. */
    private static List<@Nullable Mentions> headings(List<Told> article) {
        List<@Nullable Mentions> headings = new ArrayList<>(article.size());
        @Nullable Mentions last = null;
        for (Told told : article) {
            Mentions sentence = told.mentions();
            if (isHeading(sentence)) {
                last = sentence;
            } else if (isOtherHeading(sentence.sentence())) {
                last = null;
            }
            headings.add(last);
        }
        return headings;
    }

    private static boolean isHeading(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        if (sentence.isTitle()
                || sentence.size() > LONGEST
                || mentions.places().isEmpty()
                || mentions.places().stream().anyMatch(PlaceMention::isCountry) // as often whose soldiers they are
                || !mentions.dates().isEmpty()
                || mentions.chunks().stream().anyMatch(chunk -> chunk.is(Chunk.Kind.VERB_PHRASE))) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int token = i;
            String word = sentence.lower(i);
            boolean place =
                    mentions.places().stream().anyMatch((PlaceMention p) -> p.from() <= token && token < p.to());
            if (!place && sentence.token(i).isWord() && !KINDS.contains(word) && !GLUE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "DATA.": a heading that names no place ends what stood under the last. */
    private static boolean isOtherHeading(Sentence sentence) {
        return sentence.size() <= SHORT
                && sentence.tokens().stream()
                        .filter(token -> token.isWord())
                        .allMatch(token -> token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)));
    }
}
