package org.sitrep.coder.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.Sentence;

/** A roundup by countries: what stands under "MALI", or after "LEBANON – " or "NIGER.", is told of that country up to the next. */
final class CountrySections {
    /** Tokens of a heading: "DEMOCRATIC REPUBLIC OF THE CONGO". */
    private static final int LONGEST = 6;

    /** Tokens of a heading that names no country and ends what stood under the last: "OUTLOOK", "OTHER NEWS". */
    private static final int SHORT = 4;

    private static final Set<String> MARKS = Set.of(":", "-", "–", "—", ".", ",");

    private final Map<Integer, String> over = new HashMap<>();

    private CountrySections() {}

    static CountrySections of(List<Mentions> sentences) {
        CountrySections sections = new CountrySections();
        Set<String> headed = new HashSet<>();
        @Nullable String country = null;
        for (Mentions mentions : sentences) {
            Sentence sentence = mentions.sentence();
            int end = sentence.isTitle() ? 0 : endOfLabel(sentence);
            if (end > 0) {
                String named = country(mentions, end, country);
                if (named != null) {
                    country = named;
                    headed.add(named);
                } else if (isOther(mentions, end)) {
                    country = null;
                }
            }
            if (country != null) {
                sections.over.put(sentence.index(), country);
            }
        }
        if (headed.size() < 2) { // one alone is a dateline
            sections.over.clear();
        }
        return sections;
    }

    /** The country that a sentence stands under, null for none. */
    @Nullable String over(int sentence) {
        return over.get(sentence);
    }

    /** Where the label ends: at the colon or dash after it, or with its sentence; 0 without a label. */
    private static int endOfLabel(Sentence sentence) {
        for (int i = 1; i < Math.min(sentence.size(), LONGEST + 1); i++) {
            boolean apart = sentence.token(i).start() > sentence.token(i - 1).end();
            String word = sentence.lower(i);
            if (word.equals(":") || (apart && (word.equals("-") || word.equals("–") || word.equals("—")))) {
                return i;
            }
        }
        return sentence.size() <= LONGEST ? sentence.size() : 0;
    }

    /** The country whose name, or whose province's, is the whole label. */
    private static @Nullable String country(Mentions mentions, int end, @Nullable String current) {
        Sentence sentence = mentions.sentence();
        PlaceMention place = mentions.places().stream()
                .filter(p -> p.from() == 0 && p.isKnown())
                .findFirst()
                .orElse(null);
        if (place == null || place.to() > end) {
            return null;
        }
        String country = country(place, current);
        for (int i = place.to(); i < end; i++) {
            if (!MARKS.contains(sentence.lower(i))) {
                return null;
            }
        }
        boolean line = place.to() == sentence.size(); // "Italy." goes on with whose troops they are
        return line || isCapitals(sentence, place.to()) ? country : null;
    }

    /** Of "LEBANON" and of "WEST BANK"; a province of a name that other countries have goes on with the section. */
    private static @Nullable String country(PlaceMention place, @Nullable String current) {
        Place first = place.candidates().getFirst();
        if (first.kind() == PlaceKind.COUNTRY) {
            return first.country();
        }
        boolean wide = first.kind() == PlaceKind.REGION || first.kind() == PlaceKind.ADMIN1;
        boolean one = place.candidates().stream().allMatch(other -> Objects.equals(other.country(), first.country()));
        boolean here = place.candidates().stream().anyMatch(other -> Objects.equals(other.country(), current));
        return here ? current : wide && one ? first.country() : null;
    }

    private static boolean isOther(Mentions mentions, int end) {
        return end <= SHORT && mentions.places().isEmpty() && isCapitals(mentions.sentence(), end);
    }

    private static boolean isCapitals(Sentence sentence, int end) {
        boolean letters = false;
        for (int i = 0; i < end; i++) {
            String word = sentence.token(i).text();
            letters |= word.codePoints().anyMatch(Character::isLetter);
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return letters;
    }
}
