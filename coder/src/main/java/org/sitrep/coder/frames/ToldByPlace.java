package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.PlaceRole;

/**
 * "Killed three people in Nuseirat, four in Khan Younis and two in Rafah", "downed 13 drones over Belgorod and one each over
 * Kursk and Voronezh": an act of each place, with its own figure.
 */
final class ToldByPlace {
    /** The name of the rule in the evidence. */
    private static final String RULE = "told-by-place";

    private static final Set<String> AT = Set.of("in", "at", "near", "over", "around", "outside", "above");
    private static final Set<String> BETWEEN =
            Set.of("the", "of", "these", "more", "others", "other", "each", "people", "civilians", "persons");

    private static final Set<String> JOINING = Set.of(",", "and", "over", "in", "at", "near", "the", "as", "well");

    /** Tokens from a number to its place: "13 of the drones over the". */
    private static final int REACH = 6;

    private record Part(NumberMention number, Located place) {}

    private final Mentions mentions;
    private final Sentence sentence;

    ToldByPlace(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The frames, with one for each place of a list in the stead of the one that tells it. */
    List<Frame> apart(List<Frame> frames) {
        if (mentions.numbers().size() < 2) {
            return frames;
        }
        List<Frame> apart = new ArrayList<>();
        for (Frame frame : frames) {
            List<Part> parts = parts(frame);
            if (parts.isEmpty()) {
                apart.add(frame);
            } else {
                parts.forEach(part -> apart.add(frame.at(part.place())));
            }
        }
        return apart;
    }

    /** The figures of the places after the first, which say no more than a number. */
    List<Casualty> figures(List<Frame> frames, List<Casualty> told) {
        List<Casualty> figures = new ArrayList<>();
        for (Frame frame : frames) {
            List<Part> parts = parts(frame);
            Casualty first = parts.isEmpty() ? null : of(parts.getFirst().number(), told);
            if (first == null) {
                continue;
            }
            for (Part part : parts.subList(1, parts.size())) {
                if (of(part.number(), told) == null && of(part.number(), figures) == null) {
                    figures.add(figure(first, part.number()));
                }
            }
        }
        return figures;
    }

    private static @Nullable Casualty of(NumberMention number, List<Casualty> told) {
        return told.stream()
                .filter(figure -> figure.from() <= number.figure() && figure.to() >= number.to())
                .findFirst()
                .orElse(null);
    }

    private static Casualty figure(Casualty first, NumberMention number) {
        return new Casualty(
                first.measure(),
                number.count(),
                first.victims(),
                first.anchor(),
                number.from(),
                number.to(),
                Set.of(),
                RULE,
                List.of());
    }

    /** Two or more places with their numbers, in the order of the text; empty where the frame tells no such list. */
    private List<Part> parts(Frame frame) {
        List<Located> places = frame.places.stream()
                .filter(in -> in.role() == PlaceRole.OCCURRED_AT
                        && !in.place().isCountry()
                        && in.place().from() >= frame.trigger.to())
                .sorted(Comparator.comparingInt(in -> in.place().from()))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Located located : places) {
            NumberMention number = numberOf(located.place());
            if (number == null && parts.isEmpty()) {
                number = ofSubject(frame, located.place());
            }
            if (number == null && !parts.isEmpty() && isShared(parts.getLast(), located.place())) {
                number = parts.getLast().number();
            }
            if (number != null) {
                parts.add(new Part(number, located));
            }
        }
        long numbers = parts.stream().map(Part::number).distinct().count();
        return numbers > 1 ? parts : List.of();
    }

    private @Nullable NumberMention numberOf(PlaceMention place) {
        NumberMention nearest = null;
        for (NumberMention number : mentions.numbers()) {
            if (number.to() <= place.from()
                    && place.from() - number.to() <= REACH
                    && !NumberGuard.isOther(mentions, number)
                    && leads(number.to(), place.from())) {
                nearest = number;
            }
        }
        return nearest;
    }

    /** "Twelve drones were downed over Sumy and four over Chernihiv": the first number opens the sentence's clause. */
    private @Nullable NumberMention ofSubject(Frame frame, PlaceMention place) {
        Chunk subject = mentions.chunk(mentions.chunkAt(frame.trigger().from()) - 1);
        if (subject == null
                || frame.act() != Act.INTERCEPTION
                || !frame.trigger().verb()
                || !leads(frame.trigger().to(), place.from())) {
            return null;
        }
        return mentions.numbers().stream()
                .filter(number -> number.from() == subject.from() && !NumberGuard.isOther(mentions, number))
                .findFirst()
                .orElse(null);
    }

    /** "people in", "of these over the", "each near": from what is counted to where. */
    private boolean leads(int from, int to) {
        boolean at = false;
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (AT.contains(word)) {
                at = true;
            } else if (at ? !word.equals("the") : !isCounted(i)) {
                return false;
            }
        }
        return at;
    }

    private boolean isCounted(int i) {
        return BETWEEN.contains(sentence.lower(i)) || sentence.tag(i) == Tag.NOUN || sentence.tag(i) == Tag.ADJECTIVE;
    }

    /** "one each over Kursk and Voronezh". */
    private boolean isShared(Part last, PlaceMention place) {
        if (!sentence.lower(last.number().to()).equals("each")) {
            return false;
        }
        for (int i = last.place().place().to(); i < place.from(); i++) {
            if (!JOINING.contains(sentence.lower(i))) {
                return false;
            }
        }
        return true;
    }
}
