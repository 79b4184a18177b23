package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Breakdowns;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.FurtherTolls;
import org.sitrep.coder.frames.ListedTolls;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.tempo.CountedAttacks;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Measure;

/** Gives each figure to the event that it counts, after those over several events were set apart. */
final class FigureGiver {
    /** A figure over several events or a period. */
    record Cumulative(Casualty casualty, Told told) {}

    /** What is left to tell events, and what counts more than one. */
    record SetApart(List<Told> article, List<Cumulative> cumulative) {}

    private static final Set<Measure> OF_EVENTS = Set.of(Measure.KILLED, Measure.INJURED, Measure.ABDUCTED);

    /** Sentences after an event in which a figure without an event of its own still counts it. */
    private static final int REACH = 3;

    private static final int FEWEST_OF_TOLL = 20;

    /** Sentences over which a toll's parts are told. */
    private static final int COURSE_REACH = 4;

    private static final int REACH_OF_NOBODY = 4;

    /** Further than sentences are long. */
    private static final int FAR = 1000;

    private final CumulativeCues cues;

    FigureGiver(CumulativeCues cues) {
        this.cues = cues;
    }

    /** Takes cumulative figures out, with the words "killed" and "died" that only told them. */
    SetApart setApart(List<Told> article) {
        List<Told> left = new ArrayList<>(article.size());
        List<Cumulative> cumulative = new ArrayList<>();
        Course course = new Course(cues);
        for (Told told : article) {
            boolean tolls = course.goesOnTo(told);
            List<Casualty> kept = new ArrayList<>();
            List<Casualty> apart = new ArrayList<>();
            List<Casualty> listed = tolls ? ListedTolls.read(told.mentions()) : List.of();
            apart.addAll(listed);
            for (Casualty figure : told.casualties()) {
                Casualty casualty = tolls ? course.measured(figure, told) : figure;
                boolean counted = listed.stream().anyMatch(one -> one.from() == casualty.from());
                boolean goesOn = tolls && cues.goesOn(casualty, told);
                boolean sum =
                        goesOn || (cues.isCumulative(casualty, told) && !Coordinated.withAny(kept, casualty, told));
                boolean none = casualty.has(Casualty.Note.REMAINS) || isNeutralised(casualty, told);
                if (!counted && !(sum && none)) {
                    (sum ? apart : kept).add(casualty);
                }
            }
            if (listed.isEmpty()) {
                List<Casualty> parts = new ArrayList<>(
                        apart.isEmpty() ? course.parts(told, tolls) : Breakdowns.within(told.mentions(), apart));
                if (!apart.isEmpty()) {
                    parts.addAll(FurtherTolls.within(told.mentions(), apart, withAll(told.casualties(), parts)));
                }
                kept.removeIf(one -> parts.stream().anyMatch(p -> p.from() < one.to() && one.from() < p.to()));
                apart.addAll(parts);
            }
            course.told(told, apart);
            if (apart.isEmpty() && cues.tellsOfOne(told)) {
                course.end();
            }
            for (Casualty casualty : apart) {
                // Breakdowns are each a figure (manual, Cumulative figures).
                (casualty.others().isEmpty() ? List.of(casualty) : casualty.others())
                        .forEach(one -> cumulative.add(new Cumulative(one, told)));
            }
            List<Frame> frames = apart.isEmpty()
                    ? told.frames()
                    : told.frames().stream()
                            .filter(frame -> !tellsOnly(frame, apart, told))
                            .toList();
            left.add(told.with(withoutSeries(frames, told), kept));
        }
        return new SetApart(left, cumulative);
    }

    /** "More than 1,300 militants have been neutralized": killed or captured, nobody says (manual, Cumulative figures). */
    private static boolean isNeutralised(Casualty casualty, Told told) {
        return told.mentions().sentence().lower(casualty.anchor()).startsWith("neutrali");
    }

    /** "Last year the ministry counted 264 drone attacks": a rhythm, and no attack of its own. */
    private static List<Frame> withoutSeries(List<Frame> frames, Told told) {
        Set<Integer> series = CountedAttacks.series(told);
        return series.isEmpty()
                ? frames
                : frames.stream()
                        .filter(frame -> series.stream()
                                .noneMatch(token -> frame.trigger().from() <= token
                                        && frame.trigger().to() > token))
                        .toList();
    }

    private static List<Casualty> withAll(List<Casualty> some, List<Casualty> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Where an article has told of a toll, what follows goes on with it. */
    private static final class Course {
        private final CumulativeCues cues;
        private @Nullable Casualty toll;
        private int sentence;

        /** The sentence that counted attacks over a stretch of time: "Seventeen lost their lives in them". */
        private int series = -COURSE_REACH;

        Course(CumulativeCues cues) {
            this.cues = cues;
        }

        boolean goesOnTo(Told told) {
            int here = told.mentions().sentence().index();
            return (toll != null && here - sentence <= COURSE_REACH) || here - series == 1;
        }

        /** The parts of the toll told before that this sentence tells. */
        List<Casualty> parts(Told told, boolean goesOn) {
            boolean shared = Breakdowns.isShared(told.mentions()) || !cues.tellsOfOne(told);
            List<Casualty> parts = goesOn && toll != null && shared ? Breakdowns.of(told.mentions(), toll) : List.of();
            return parts.isEmpty()
                            && goesOn
                            && toll != null
                            && told.casualties().isEmpty()
                    ? FurtherTolls.ofOtherPeriod(told.mentions(), toll)
                    : parts;
        }

        /** An event of its own was told: what follows counts that one. */
        void end() {
            toll = null;
        }

        /** After a toll of dead "victims" are dead. */
        Casualty measured(Casualty casualty, Told told) {
            boolean victims = casualty.measure() == Measure.CASUALTIES
                    && told.mentions()
                            .sentence()
                            .words(casualty.from(), casualty.to())
                            .toLowerCase(Locale.ROOT)
                            .contains("victim");
            return victims && toll != null ? casualty.of(toll.measure()) : casualty;
        }

        void told(Told told, List<Casualty> apart) {
            if (!CountedAttacks.series(told).isEmpty()) {
                series = told.mentions().sentence().index();
            }
            boolean deaths = false; // "4,600 dead and 7,500 injured": of the dead it goes on
            for (Casualty casualty : apart) {
                if (isToll(casualty) && !(deaths && casualty.measure() == Measure.INJURED)) {
                    toll = casualty;
                    deaths |= casualty.measure() == Measure.KILLED;
                }
                sentence = told.mentions().sentence().index();
            }
        }

        private static boolean isToll(Casualty casualty) {
            Integer low = casualty.count().low();
            return low != null && low >= FEWEST_OF_TOLL && !casualty.part();
        }
    }

    private static boolean tellsOnly(Frame frame, List<Casualty> apart, Told told) {
        return frame.trigger().trigger().measure() != null
                && frame.dates().stream()
                        .noneMatch(date ->
                                date.precision() == DatePrecision.DAY && !FromUntil.isEnd(told.mentions(), date))
                && apart.stream()
                        .anyMatch(c -> c.anchor() >= frame.trigger().from()
                                && c.anchor() < frame.trigger().to());
    }

    void give(List<Told> article, List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        for (Draft draft : drafts) {
            for (Frame frame : draft.frames) {
                List<Draft> here =
                        bySentence.computeIfAbsent(frame.mentions().sentence().index(), key -> new ArrayList<>());
                if (!here.contains(draft)) {
                    here.add(draft);
                }
            }
        }
        @Nullable Draft last = null;
        int since = 0;
        for (Told told : article) {
            List<Draft> here =
                    bySentence.getOrDefault(told.mentions().sentence().index(), List.of());
            since++;
            for (Casualty casualty : told.casualties()) {
                Draft nearest = nearest(casualty, told, here);
                Draft owner = nearest != null ? nearest : since <= reach(casualty) && !casualty.part() ? last : null;
                if (owner != null) {
                    for (Casualty one : dividedZero(casualty)) {
                        if (OF_EVENTS.contains(one.measure())) {
                            owner.figures.add(new Draft.Figure(one, told.mentions(), told.claimantOf(casualty)));
                        }
                    }
                }
            }
            if (!here.isEmpty()) {
                last = here.getLast();
                since = 0;
            }
        }
    }

    /** "Nobody was hurt" closes a story that was told in several sentences. */
    private static int reach(Casualty casualty) {
        return EventFigures.isNobody(casualty.count()) ? REACH_OF_NOBODY : REACH;
    }

    /** "No casualties" are no dead and no wounded (manual, Numbers for vague words). */
    private static List<Casualty> dividedZero(Casualty casualty) {
        Integer high = casualty.count().high();
        return casualty.measure() == Measure.CASUALTIES && high != null && high == 0
                ? List.of(casualty.of(Measure.KILLED), casualty.of(Measure.INJURED))
                : List.of(casualty);
    }

    /** "Two officers were treated for damaged hearing after a blast": what they are read to have done harmed others. */
    private static boolean isOwnDeed(Frame frame, Casualty casualty) {
        return casualty.victims() != null && frame.agents().stream().anyMatch(a -> a.equals(casualty.victims()));
    }

    private static @Nullable Draft nearest(Casualty casualty, Told told, List<Draft> here) {
        boolean list = told.frames().stream().anyMatch(Frame::ofList);
        Draft best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Draft draft : here) {
            for (Frame frame : draft.frames) {
                int distance = Math.abs(frame.trigger().from() - casualty.anchor())
                        + (isOwnDeed(frame, casualty) ? FAR : 0)
                        + (list ? toPlace(frame, casualty) : 0);
                if (frame.mentions().sentence() == told.mentions().sentence() && distance < bestDistance) {
                    bestDistance = distance;
                    best = draft;
                }
            }
        }
        return best;
    }

    /** "Three in A, four in B": a figure is of the place that follows it. */
    private static int toPlace(Frame frame, Casualty casualty) {
        int place = frame.ofList() ? frame.places().getFirst().place().from() : -1;
        return place >= casualty.from() ? place - casualty.from() : FAR;
    }
}
