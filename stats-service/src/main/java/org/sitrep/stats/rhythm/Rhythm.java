package org.sitrep.stats.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.periods.PeriodUnit;

/** The rhythm of some attacks over a window of days. */
public final class Rhythm {
    private static final int LONGEST_PAUSES = 5;

    /** Periods that a rolling rate looks back over: a month of weeks. */
    private static final int ROLLING = 4;

    private final List<Attacks> attacks;
    private final List<Attacks> dated;
    private final List<Gap> gaps;
    private final List<Attacks> undated;
    private final @Nullable LocalDate first;
    private final LocalDate last;

    /**
     * Attacks on days after {@code last} are none of this rhythm's.
     *
     * @param from first day of the window; null for that of the first attack
     * @param last day from which is looked
     */
    public Rhythm(List<Attacks> attacks, @Nullable LocalDate from, LocalDate last) {
        this.attacks = attacks.stream()
                .filter(each -> each.mayLieIn(LocalDate.MIN, last))
                .toList();
        this.last = last;
        dated = this.attacks.stream()
                .filter(Attacks::isDated)
                .filter(each -> each.lieIn(from == null ? LocalDate.MIN : from, last))
                .sorted(Comparator.comparing(Rhythm::startOf).thenComparing(Rhythm::endOf))
                .toList();
        gaps = gaps(dated);
        undated = this.attacks.stream().filter(each -> !each.isDated()).toList();
        first = from != null ? from : dated.isEmpty() ? null : startOf(dated.getFirst());
    }

    public @Nullable LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    /** How long the window is. */
    public long days() {
        return first == null ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Every period of the window, those without attacks too. */
    public List<Bucket> series(PeriodUnit per) {
        var buckets = new TreeMap<LocalDate, Bucket>();
        if (first == null) {
            return List.of();
        }
        for (var start = per.startOf(first); !start.isAfter(last); start = per.next(start)) {
            buckets.put(start, new Bucket(start, 0, 0, null));
        }
        for (var each : attacks) {
            var start = per.holding(each.start(), each.end());
            if (start != null && isInWindow(each)) {
                buckets.merge(
                        start,
                        new Bucket(start, each.number(), each.events(), null),
                        (a, b) -> new Bucket(start, a.attacks() + b.attacks(), a.events() + b.events(), null));
            }
        }
        return rolling(List.copyOf(buckets.values()));
    }

    private static List<Bucket> rolling(List<Bucket> buckets) {
        var rolling = new ArrayList<Bucket>();
        long sum = 0;
        for (int at = 0; at < buckets.size(); at++) {
            var bucket = buckets.get(at);
            sum += bucket.attacks()
                    - (at < ROLLING ? 0 : buckets.get(at - ROLLING).attacks());
            rolling.add(new Bucket(
                    bucket.start(),
                    bucket.attacks(),
                    bucket.events(),
                    at < ROLLING - 1 ? null : (double) sum / ROLLING));
        }
        return rolling;
    }

    /** Events that no period of the series holds. */
    public long undatedEvents(PeriodUnit per) {
        return attacks.stream()
                .filter(each -> !isInWindow(each) || per.holding(each.start(), each.end()) == null)
                .mapToLong(Attacks::events)
                .sum();
    }

    /** Over the whole window; null where there is none. */
    public @Nullable Rate rate(PeriodUnit per) {
        return first == null ? null : rate(per, first, last);
    }

    /** Null where the window has no days before {@code at}, or none from it on. */
    public @Nullable RateChange change(PeriodUnit per, LocalDate at) {
        if (first == null) {
            return null;
        }
        var before = rate(per, first, at.minusDays(1));
        var after = rate(per, at, last);
        return before == null || after == null ? null : RateChange.of(at, before, after);
    }

    /** The longest first; attacks on the same or on consecutive days have none between them. */
    public List<Pause> longestPauses() {
        return gaps.stream()
                .filter(gap -> gap.days() > 1)
                .sorted(Comparator.comparingLong(Gap::days).reversed().thenComparing(Gap::from))
                .limit(LONGEST_PAUSES)
                .map(gap -> new Pause(
                        gap.from(),
                        gap.to(),
                        gap.days(),
                        undatedIn(gap.from().plusDays(1), gap.to().minusDays(1))))
                .toList();
    }

    /** Null where no attack's day is known. */
    public @Nullable CurrentPause currentPause() {
        var ended = lastEnd();
        return ended == null
                ? null
                : new CurrentPause(ended, ChronoUnit.DAYS.between(ended, last), undatedIn(ended.plusDays(1), last));
    }

    /** Null where there were not two days with attacks. */
    public @Nullable FirstSince firstSince() {
        if (gaps.isEmpty()) {
            return null;
        }
        var last = gaps.getLast();
        return new FirstSince(last.to(), last.from(), last.days());
    }

    /** From the last day of some attacks to the first of the next. */
    private record Gap(LocalDate from, LocalDate to, long days) {
        static Gap between(LocalDate from, LocalDate to) {
            return new Gap(from, to, ChronoUnit.DAYS.between(from, to));
        }
    }

    /** In order; overlapping and equal days make none. */
    private static List<Gap> gaps(List<Attacks> dated) {
        var gaps = new ArrayList<Gap>();
        LocalDate end = null;
        for (var each : dated) {
            var start = startOf(each);
            if (end != null && start.isAfter(end)) {
                gaps.add(Gap.between(end, start));
            }
            end = end == null || endOf(each).isAfter(end) ? endOf(each) : end;
        }
        return gaps;
    }

    private @Nullable LocalDate lastEnd() {
        return dated.stream().map(Rhythm::endOf).max(Comparator.naturalOrder()).orElse(null);
    }

    private @Nullable Rate rate(PeriodUnit per, LocalDate from, LocalDate to) {
        var number = attacks.stream()
                .filter(each -> each.lieIn(from, to))
                .mapToLong(Attacks::number)
                .sum();
        return Rate.of(per, number, ChronoUnit.DAYS.between(from, to) + 1);
    }

    private long undatedIn(LocalDate from, LocalDate to) {
        return undated.stream()
                .filter(each -> each.mayLieIn(from, to))
                .mapToLong(Attacks::events)
                .sum();
    }

    private boolean isInWindow(Attacks each) {
        return first != null && each.lieIn(first, last);
    }

    private static LocalDate startOf(Attacks each) {
        return Objects.requireNonNull(each.start());
    }

    private static LocalDate endOf(Attacks each) {
        return Objects.requireNonNull(each.end());
    }
}
