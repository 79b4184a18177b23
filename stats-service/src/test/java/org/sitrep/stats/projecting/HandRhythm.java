package org.sitrep.stats.projecting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.stats.periods.PeriodUnit;
import org.sitrep.stats.rhythm.CurrentPause;
import org.sitrep.stats.rhythm.FirstSince;
import org.sitrep.stats.rhythm.Pause;

/** The rhythm of some events by hand: a calendar of days, looked through one by one. */
final class HandRhythm {
    private final List<EventRecord> events;
    private final List<EventRecord> dated;
    private final List<EventRecord> undated;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final @Nullable LocalDate first;
    private final LocalDate last;

    HandRhythm(List<EventRecord> all, @Nullable LocalDate from, LocalDate last) {
        this.last = last;
        events = all.stream()
                .filter(event -> event.date().start() == null || !start(event).isAfter(last))
                .toList();
        dated = events.stream()
                .filter(HandRhythm::isDated)
                .filter(event -> isWithin(event, from == null ? LocalDate.MIN : from))
                .toList();
        undated = events.stream().filter(event -> !isDated(event)).toList();
        dated.forEach(event -> start(event).datesUntil(end(event).plusDays(1)).forEach(days::add));
        first = from != null || days.isEmpty() ? from : days.getFirst();
    }

    @Nullable LocalDate first() {
        return first;
    }

    /** Attacks by the first day of their period. */
    Map<LocalDate, Long> series(PeriodUnit per) {
        var series = new TreeMap<LocalDate, Long>();
        if (first != null) {
            first.datesUntil(last.plusDays(1)).forEach(day -> series.put(per.startOf(day), 0L));
            events.stream()
                    .filter(event -> isInOne(event, per))
                    .forEach(event -> series.merge(per.startOf(start(event)), attacks(event), Long::sum));
        }
        return series;
    }

    long undated(PeriodUnit per) {
        return events.stream().filter(event -> !isInOne(event, per)).count();
    }

    /** On days from this one on. */
    long attacksFrom(LocalDate day) {
        return events.stream()
                .filter(event -> isWithin(event, day))
                .mapToLong(HandRhythm::attacks)
                .sum();
    }

    List<Pause> longestPauses() {
        var pauses = new ArrayList<Pause>();
        for (var day : days) {
            var next = days.higher(day);
            if (next != null && next.isAfter(day.plusDays(1))) {
                pauses.add(new Pause(
                        day, next, ChronoUnit.DAYS.between(day, next), maybe(day.plusDays(1), next.minusDays(1))));
            }
        }
        return pauses.stream()
                .sorted(Comparator.comparingLong(Pause::days).reversed().thenComparing(Pause::from))
                .limit(5)
                .toList();
    }

    @Nullable CurrentPause currentPause() {
        var ended = days.isEmpty() ? null : days.getLast();
        return ended == null
                ? null
                : new CurrentPause(ended, ChronoUnit.DAYS.between(ended, last), maybe(ended.plusDays(1), last));
    }

    /** The last attack that began when all before it were over. */
    @Nullable FirstSince firstSince() {
        return dated.stream()
                .map(HandRhythm::start)
                .filter(day -> dated.stream()
                        .allMatch(event ->
                                !start(event).isBefore(day) || end(event).isBefore(day)))
                .filter(day -> day.isAfter(days.getFirst()))
                .max(Comparator.naturalOrder())
                .map(day -> new FirstSince(
                        day, Objects.requireNonNull(days.lower(day)), ChronoUnit.DAYS.between(days.lower(day), day)))
                .orElse(null);
    }

    /** Events of no known day that may have been on one of these. */
    private long maybe(LocalDate from, LocalDate to) {
        return undated.stream()
                .filter(event -> event.date().start() == null || !start(event).isAfter(to))
                .filter(event -> event.date().end() == null || !end(event).isBefore(from))
                .count();
    }

    private boolean isInOne(EventRecord event, PeriodUnit per) {
        return first != null
                && isWithin(event, first)
                && per.startOf(start(event)).equals(per.startOf(end(event)));
    }

    private boolean isWithin(EventRecord event, LocalDate from) {
        var date = event.date();
        return date.start() != null
                && date.end() != null
                && !start(event).isBefore(from)
                && !end(event).isAfter(last);
    }

    /** To the day, or overnight. */
    private static boolean isDated(EventRecord event) {
        var date = event.date();
        return date.start() != null && date.end() != null && ChronoUnit.DAYS.between(date.start(), date.end()) <= 1;
    }

    private static LocalDate start(EventRecord event) {
        return Objects.requireNonNull(event.date().start());
    }

    private static LocalDate end(EventRecord event) {
        return Objects.requireNonNull(event.date().end());
    }

    private static long attacks(EventRecord event) {
        return Objects.requireNonNull(event.incidents().low());
    }
}
