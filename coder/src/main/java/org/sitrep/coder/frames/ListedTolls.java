package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * Tolls told as a list: "Italy has lost 33, Poland 21", "five from El Salvador and four from Slovakia", "Georgia and
 * Latvia, three each".
 */
public final class ListedTolls {
    /** The name of the rule in the evidence. */
    public static final String RULE = "listed-toll";

    private static final Set<String> LOSSES = Set.of("lost", "deaths", "dead", "death", "each", "killed", "fatalities");
    private static final Set<String> BETWEEN = Set.of(
            ",",
            "and",
            ";",
            "has",
            "have",
            "had",
            "lost",
            "of",
            "the",
            "dead",
            "were",
            "from",
            "deaths",
            "each",
            "a",
            "total",
            "reports",
            "reported");

    private ListedTolls() {}

    /** The figures, empty where the sentence is no such list of two or more. */
    public static List<Casualty> read(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        boolean losses = sentence.tokens().stream().anyMatch(t -> LOSSES.contains(t.lower()));
        if (!losses || mentions.numbers().size() < 2) {
            return List.of();
        }
        List<Casualty> found = new ArrayList<>();
        List<Party> waiting = new ArrayList<>();
        NumberMention last = null;
        int at = 0;
        for (int i = 0; i < sentence.size(); i++) {
            NumberMention number = numberAt(mentions, i);
            Party country = countryAt(mentions, i);
            if (sentence.lower(i).equals(":")) {
                waiting = new ArrayList<>(); // "Canada: 2,830" counts those it has
            }
            if (number != null) {
                boolean from = isFrom(sentence, number.to());
                if (!from) {
                    boolean each = isEach(sentence, number.to());
                    List<Party> whose =
                            each || waiting.size() < 2 ? waiting : waiting.subList(waiting.size() - 1, waiting.size());
                    whose.forEach(party -> found.add(casualty(number, party)));
                }
                last = from ? number : null;
                waiting = new ArrayList<>();
                i = number.to() - 1;
                at = number.to();
            } else if (country != null) {
                if (last != null) {
                    found.add(casualty(last, country));
                    last = null;
                } else if (waiting.isEmpty() || isJoined(sentence, at, country.from())) {
                    waiting.add(country);
                } else {
                    waiting = new ArrayList<>(List.of(country));
                }
                i = country.to() - 1;
                at = country.to();
            }
        }
        return found.size() < 2 ? List.of() : found;
    }

    private static Casualty casualty(NumberMention number, Party party) {
        return new Casualty(
                Measure.KILLED,
                number.count(),
                party,
                number.figure(),
                number.from(),
                number.to(),
                Set.of(),
                RULE,
                List.of());
    }

    private static @org.jspecify.annotations.Nullable NumberMention numberAt(Mentions mentions, int token) {
        return mentions.numbers().stream()
                .filter(n -> n.from() == token && !NumberGuard.isOther(mentions, n) && !n.isVague())
                .findFirst()
                .orElse(null);
    }

    /** A country by its own name, standing alone. */
    private static @org.jspecify.annotations.Nullable Party countryAt(Mentions mentions, int token) {
        return mentions.parties().stream()
                .filter(p -> p.from() == token && p.actor() != null && p.actor().isState() && isAlone(mentions, p))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAlone(Mentions mentions, Party party) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(party.from()));
        return chunk != null && chunk.head() < party.to();
    }

    private static boolean isFrom(Sentence sentence, int token) {
        for (int i = token; i < token + 6; i++) {
            if (sentence.lower(i).equals("from")) {
                return true;
            }
            if (!BETWEEN.contains(sentence.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEach(Sentence sentence, int token) {
        return sentence.lower(token).equals("each") || sentence.lower(token + 1).equals("each");
    }

    private static boolean isJoined(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!BETWEEN.contains(sentence.lower(i))) {
                return false;
            }
        }
        return true;
    }
}
