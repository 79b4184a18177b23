package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.OfWounded;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** An event's figures, out of all that the article states of it (manual, Figures of an event). */
final class EventFigures {
    /** A figure, with the statements that it was taken from. */
    record Stated(Count count, List<Draft.Figure> from) {
        Stated plus(Stated other) {
            List<Draft.Figure> all = new ArrayList<>(from);
            all.addAll(other.from);
            return new Stated(Counts.sum(count, other.count), all);
        }
    }

    /** Rules that read a toll as a whole. */
    private static final Set<String> TOLLS = Set.of("toll", "reached", "given-as", "put-at", "revised-toll");

    private final Draft draft;
    private final Attackers attackers;

    EventFigures(Draft draft) {
        this.draft = draft;
        this.attackers = Attackers.of(draft);
    }

    /** All dead, the attackers' own among them; null where the article states none. */
    @Nullable Stated killed() {
        return total(Measure.KILLED);
    }

    /** The attackers' own dead, null where none are told or both sides attacked. */
    @Nullable Stated killedAttackers() {
        List<Draft.Figure> own = figures(Measure.KILLED, figure -> attackers.isOne(figure.casualty()), true);
        return attackers.known() ? best(own) : null;
    }

    /** The wounded, without those who died of their wounds since. */
    @Nullable Stated injured() {
        Stated told = total(Measure.INJURED);
        return told == null ? null : withoutDead(told);
    }

    private Stated withoutDead(Stated told) {
        Integer low = told.count().low();
        Integer high = told.count().high();
        int dead = 0;
        List<Draft.Figure> from = new ArrayList<>(told.from);
        for (Draft.Figure figure : figures(Measure.KILLED, this::isOfWounded, true)) {
            if (isBehind(figure, told) && !Counts.isVague(figure.casualty().count())) {
                dead += Counts.size(figure.casualty().count());
                from.add(figure);
            }
        }
        boolean fits = dead > 0 && low != null && low > dead && !Counts.isVague(told.count());
        return fits && low != null
                ? new Stated(
                        new Count(
                                low - dead,
                                high == null ? null : high - dead,
                                told.count().qualifier()),
                        from)
                : told;
    }

    private static boolean isBehind(Draft.Figure figure, Stated told) {
        return figure.sentence().sentence().index()
                >= told.from.getFirst().sentence().sentence().index();
    }

    @Nullable Stated abducted() {
        return total(Measure.ABDUCTED);
    }

    /** Who states the figures, joined by "; "; null where the report itself does. */
    static @Nullable String claimants(List<Stated> stated) {
        Set<String> names = new LinkedHashSet<>();
        for (Stated one : stated) {
            one.from.forEach(figure -> {
                if (figure.claimant() != null) {
                    names.add(figure.claimant());
                }
            });
        }
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private @Nullable Stated total(Measure measure) {
        Stated others = ofCamps(figures(measure, f -> !attackers.isOne(f.casualty()) && !isOnTop(f), false));
        Stated own = best(figures(measure, f -> attackers.isOne(f.casualty()) && !isOnTop(f), false));
        Stated told =
                others == null ? own : own == null || attackers.areIn(others) ? others : sum(measure, others, own);
        return told == null ? best(figures(measure, this::isOnTop, true)) : withMore(measure, told);
    }

    /** The dead of two camps are added up, unless more are told of both together. */
    private @Nullable Stated ofCamps(List<Draft.Figure> figures) {
        Stated all = best(figures);
        List<Stated> camps = Camps.of(figures).stream()
                .map(EventFigures::best)
                .filter(Objects::nonNull)
                .filter(stated -> !Counts.isVague(stated.count()))
                .toList();
        if (all == null || camps.size() < 2) {
            return all;
        }
        Stated both = camps.get(0).plus(camps.get(1));
        boolean anybody = figures.stream()
                .anyMatch(f -> Camps.of(f.casualty()) == null
                        && Counts.size(f.casualty().count()) >= Counts.size(all.count()));
        return anybody && Counts.size(all.count()) > 0 ? all : both;
    }

    /** On top of those told before: more of them, wounded who died, and who died later than those killed outright. */
    private boolean isOnTop(Draft.Figure figure) {
        Casualty casualty = figure.casualty();
        return casualty.onTop() || isOfWounded(figure) || (casualty.has(Casualty.Note.LATER) && outrightBefore(figure));
    }

    private boolean outrightBefore(Draft.Figure figure) {
        return draft.figures.stream()
                .anyMatch(f -> f.casualty().has(Casualty.Note.OUTRIGHT)
                        && f.casualty().measure() == figure.casualty().measure()
                        && position(f) < position(figure));
    }

    private static long position(Draft.Figure figure) {
        return figure.sentence().sentence().index() * 10_000L
                + figure.casualty().from();
    }

    /** "Two of the wounded", and "one of the nine" where nine were wounded. */
    private boolean isOfWounded(Draft.Figure figure) {
        if (!figure.casualty().has(Casualty.Note.OF_GROUP)) {
            return figure.casualty().ofWounded();
        }
        Integer group = OfWounded.groupSize(figure.sentence(), figure.casualty());
        return counts(Measure.INJURED, group) && !counts(Measure.KILLED, group);
    }

    private boolean counts(Measure measure, @Nullable Integer number) {
        return draft.figures.stream()
                .anyMatch(f -> f.casualty().measure() == measure
                        && number != null
                        && number.equals(f.casualty().count().low()));
    }

    /** The attackers' dead are counted too, unless a figure already adds them up. */
    private Stated sum(Measure measure, Stated others, Stated own) {
        Integer all = others.count().low();
        boolean added = draft.figures.stream()
                .filter(f -> f.casualty().measure() == measure && !attackers.isOne(f.casualty()))
                .anyMatch(f -> isSum(f.casualty().count(), own.count(), all));
        return added ? others : others.plus(own);
    }

    private static boolean isSum(Count part, Count other, @Nullable Integer all) {
        return part.low() != null && other.low() != null && all != null && part.low() + other.low() == all;
    }

    /** "Two more died in hospital", unless a figure already holds them. */
    private Stated withMore(Measure measure, Stated told) {
        Stated total = told;
        for (Draft.Figure figure : figures(measure, this::isOnTop, true)) {
            if (figure.casualty().part() && !isOfWounded(figure)) {
                continue;
            }
            boolean title = told.from.getFirst().sentence().sentence().isTitle();
            if (measure == Measure.KILLED && isBehind(figure, told) && !title && !isRaised(figure, told)) {
                total = total.plus(new Stated(figure.casualty().count(), List.of(figure)));
            }
        }
        return total;
    }

    /** "The toll rose to 14 after two of the wounded died": they are in it. */
    private boolean isRaised(Draft.Figure figure, Stated told) {
        Draft.Figure first = told.from.getFirst();
        return first.sentence().sentence().index()
                        == figure.sentence().sentence().index()
                && TOLLS.contains(first.casualty().rule());
    }

    private List<Draft.Figure> figures(Measure measure, Predicate<Draft.Figure> which, boolean parts) {
        List<Draft.Figure> found = draft.figures.stream()
                .filter(f -> f.casualty().measure() == measure
                        && (parts || !f.casualty().part()))
                .filter(which)
                .filter(f -> !isZeroOfGroup(f.casualty()) || !harmIsTold())
                .filter(f -> !f.casualty().has(Casualty.Note.REMAINS) || holdsRemains(f))
                .toList();
        return without(
                without(
                        without(found, f -> f.casualty().superseded()),
                        f -> f.casualty().anaphoric()),
                f -> f.casualty().has(Casualty.Note.OF_GROUP) && !isOfWounded(f));
    }

    /** Bodies count the dead where nothing else does, the attackers' own apart. */
    private boolean holdsRemains(Draft.Figure remains) {
        return attackers.isOne(remains.casualty())
                || draft.figures.stream()
                        .noneMatch(f -> f.casualty().measure() == Measure.KILLED
                                && !f.casualty().has(Casualty.Note.REMAINS)
                                && !isNobody(f.casualty().count())
                                && !Counts.isVague(f.casualty().count()));
    }

    /** "No U.S. troops were hurt": others may have been. */
    private static boolean isZeroOfGroup(Casualty casualty) {
        return isNobody(casualty.count()) && casualty.victims() != null;
    }

    private boolean harmIsTold() {
        return draft.figures.stream().anyMatch(f -> !isNobody(f.casualty().count()));
    }

    static boolean isNobody(Count count) {
        return Integer.valueOf(0).equals(count.high());
    }

    /** Without those that hold only where nothing better is told. */
    private static List<Draft.Figure> without(List<Draft.Figure> figures, Predicate<Draft.Figure> weak) {
        return figures.stream().allMatch(weak)
                ? figures
                : figures.stream().filter(weak.negate()).toList();
    }

    /** A number beats a vague word, and what is told later and higher beats what was told before: tolls rise. */
    private static @Nullable Stated best(List<Draft.Figure> figures) {
        Draft.Figure best = null;
        for (Draft.Figure figure : figures) {
            if (best == null || isBetter(figure.casualty(), best.casualty())) {
                best = figure;
            }
        }
        return best == null ? null : Sources.span(best, figures);
    }

    private static boolean isBetter(Casualty next, Casualty best) {
        boolean vague = Counts.isVague(next.count());
        boolean bestVague = Counts.isVague(best.count());
        return vague == bestVague ? Counts.size(next.count()) > Counts.size(best.count()) : bestVague;
    }

    /** Sources that disagree give the span between them; "at least" of the same number keeps it open. */
    private static final class Sources {
        private static final int MOST_TIMES = 10;

        static Stated span(Draft.Figure best, List<Draft.Figure> figures) {
            List<Draft.Figure> from = new ArrayList<>(List.of(best));
            Count count = best.casualty().count();
            for (Draft.Figure figure : figures) {
                Count other = figure.casualty().count();
                boolean same = other.low() != null && other.low().equals(count.low());
                if (same && other.high() == null && !Counts.isVague(other)) {
                    count = new Count(count.low(), null, Qualifier.AT_LEAST);
                } else if (!same && isOfAnother(figure, best)) {
                    count = Counts.span(other, count);
                    from.add(0, figure);
                }
            }
            return new Stated(count, from);
        }

        /** How far apart two sources can be: of "soldiers" both, they mean the same men, whatever each side boasts. */
        private static int times(Casualty a, Casualty b) {
            boolean both =
                    a.victims() != null && b.victims() != null && a.victims().isArmed();
            return both || b.rule().equals("other-source") || a.rule().equals("other-source") ? MOST_TIMES : 2;
        }

        /** "The army speaks of 12": another than who gave the figure before it in the sentence. */
        private static boolean isOtherSource(Draft.Figure figure, Draft.Figure other) {
            return figure.casualty().rule().equals("other-source")
                    && other.sentence().sentence().index()
                            == figure.sentence().sentence().index()
                    && other.casualty().from() < figure.casualty().from();
        }

        /** The same people, counted by someone else. */
        private static boolean isOfAnother(Draft.Figure figure, Draft.Figure best) {
            Casualty a = figure.casualty();
            Casualty b = best.casualty();
            boolean two = figure.claimant() != null
                    && best.claimant() != null
                    && !figure.claimant().equals(best.claimant());
            return (two || isOtherSource(figure, best) || isOtherSource(best, figure))
                    && !Counts.isVague(a.count())
                    && a.count().low() != null
                    && b.count().low() != null
                    && a.count().low() > 0
                    && b.count().low() <= times(a, b) * a.count().low() // farther apart they count other people
                    && a.others().isEmpty()
                    && b.others().isEmpty()
                    && Attackers.alike(a.victims(), b.victims());
        }
    }
}
