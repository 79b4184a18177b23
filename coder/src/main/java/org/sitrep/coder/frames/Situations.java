package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Gives each day, place and figure of a sentence to the frame that it belongs to: the nearest in its clause. */
public final class Situations {

    private static final Set<String> ELSEWHERE = Set.of("elsewhere", "separately", "meanwhile", "separate");
    private static final Set<String> OTHER = GrammarWords.named("situations.other");
    private static final Set<String> BANDS = GrammarWords.named("situations.bands");
    private static final Set<String> INCIDENTS = GrammarWords.named("situations.incidents");

    /** More attacks than one day or operation has. */
    private static final int TALLY = 1000;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Attribution attribution;
    private final List<Frame> frames;

    private Situations(Mentions mentions, List<Frame> frames) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = new Clause(mentions);
        this.attribution = new Attribution(mentions, clause, new Phrases(mentions, clause));
        this.frames = frames;
    }

    /** Completes the frames of a sentence; answers its figures and who states them. */
    public static Told complete(Mentions mentions, List<Frame> frames) {
        List<Frame> likely = frames.stream()
                .filter(frame -> NeedReader.holdSoFar(frame) && frame.modality.happened())
                .toList();
        List<Frame> meant = frames.stream()
                .filter(frame -> frame.modality != Modality.OTHER_SENSE)
                .toList();
        Situations situations = new Situations(mentions, likely.isEmpty() ? meant : likely);
        Clause clause = situations.clause;
        List<Casualty> casualties =
                mentions.measures().isEmpty() && mentions.numbers().isEmpty()
                        ? List.of()
                        : new CasualtyReader(mentions, clause, new Phrases(mentions, clause)).read();
        casualties = casualties.stream()
                .filter(casualty -> isZero(casualty) || frames.stream().noneMatch(f -> isUnreal(f, casualty)))
                .toList();
        DayGiver days = situations.days();
        days.give();
        situations.places().give();
        boolean counted = !casualties.isEmpty() || mentions.sentence().isTitle();
        List<Frame> holding = frames.stream()
                .filter(frame -> NeedReader.hold(frame) && !frame.isMereReference() && !isMereSeries(frame, counted))
                .toList();
        days.share(holding);
        ToldByPlace byPlace = new ToldByPlace(mentions);
        casualties = withAll(casualties, byPlace.figures(holding, casualties));
        List<Frame> telling = byPlace.apart(holding);
        if (situations.isOfAnother()) {
            frames.forEach(frame -> frame.another = true);
        }
        List<Frame> mere =
                frames.stream().filter(frame -> !holding.contains(frame)).toList();
        Casualty none = casualties.isEmpty() ? Unharmed.read(mentions) : null;
        return new Told(
                mentions,
                telling,
                mere,
                none == null ? casualties : List.of(none),
                days.open(holding),
                new ResponsibilityReader(mentions, clause, new Phrases(mentions, clause))
                        .read()
                        .orElse(null),
                situations.attribution.claimant(),
                situations.attribution.sayings());
    }

    private static List<Casualty> withAll(List<Casualty> some, List<Casualty> others) {
        return others.isEmpty()
                ? some
                : Stream.concat(some.stream(), others.stream()).toList();
    }

    private DayGiver days() {
        return new DayGiver(mentions, clause, attribution, frames, new Nearness(mentions, frames));
    }

    private PlaceGiver places() {
        return new PlaceGiver(mentions, new Nearness(mentions, frames));
    }

    /** "Attacks on bases grew": no day, no place, nobody counted. */
    private static boolean isMereSeries(Frame frame, boolean counted) {
        return !counted
                && (frame.uncounted || isTally(frame))
                && frame.trigger.trigger().measure() == null
                && frame.dates.isEmpty()
                && frame.places.stream().allMatch(p -> p.place().isCountry());
    }

    /** "The 13,000 air strikes so far": of a whole war. */
    private static boolean isTally(Frame frame) {
        return frame.incidents != null && frame.incidents.low() != null && frame.incidents.low() >= TALLY;
    }

    private static boolean isZero(Casualty casualty) {
        Integer high = casualty.count().high();
        return high != null && high == 0;
    }

    /** What is denied, feared, or the work of a disaster counts nobody. */
    private static boolean isUnreal(Frame frame, Casualty casualty) {
        return !frame.modality.happened()
                && casualty.anchor() >= frame.trigger.from()
                && casualty.anchor() < frame.trigger.to();
    }

    /** "in another incident", "In a related development": what follows is a new story. */
    private boolean opensWithAnother() {
        if (NeedReader.opensWithOrdinal(sentence)) {
            return true; // "The second went off in"
        }
        int first = sentence.lower(0).equals("in") ? 1 : 0;
        int other = OTHER.contains(sentence.lower(first)) ? first : first + 1;
        return OTHER.contains(sentence.lower(other)) && INCIDENTS.contains(sentence.lower(other + 1));
    }

    /** "elsewhere", "separately", "on that same Monday": not what was told before. */
    private boolean isOfAnother() {
        if (opensWithAnother()) {
            return true;
        }
        int words = Math.min(sentence.size(), 12);
        for (int w = 0; w < words; w++) {
            int i = w;
            String word = sentence.lower(i);
            boolean same = word.equals("same")
                    && mentions.dates().stream().anyMatch(d -> d.from() == i + 1 || d.from() == i || d.to() == i + 2);
            if (same || ELSEWHERE.contains(word)) {
                return !mentions.places().isEmpty();
            }
            if (OTHER.contains(word) && BANDS.contains(sentence.lower(i + 1))) {
                return true; // "At the same hour another party attacked"
            }
        }
        return false;
    }
}
