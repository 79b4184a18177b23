package org.sitrep.stats.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.TempoClaimRecord;

/**
 * Lays what a source says of the rhythm beside the attacks of our own records. These hold what articles told: they can
 * contradict "none", and they fall short of "almost daily" where nobody wrote. Of days before the first of them they say nothing:
 * that none is known of is no agreement then, and that few are is no contradiction.
 */
public final class TempoCheck {
    /** Of ten days, at least seven with attacks. */
    private static final double ALMOST_DAILY = 0.7;

    /** What resumes had paused for a week or more. */
    private static final long PAUSE_DAYS = 7;

    private final List<Attacks> dated;
    private final LocalDate first;

    /** The attacks that the claims are about, of all days. */
    public TempoCheck(List<Attacks> attacks) {
        dated = attacks.stream().filter(Attacks::isDated).toList();
        first = dated.stream()
                .flatMap(Attacks::days)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    public Verdict of(TempoClaimRecord claim) {
        var until = claim.until() == null ? claim.source().publishedOn().date() : claim.until();
        var since = claim.since();
        if (dated.isEmpty()) {
            return Verdict.untold("our records have no dated attack of this kind");
        }
        return switch (claim.kind()) {
            case FIRST_SINCE, HIATUS -> since == null || until == null ? withoutDays() : none(since, until);
            case ALMOST_DAILY -> since == null || until == null ? withoutDays() : almostDaily(since, until);
            case PER_PERIOD_COUNT -> since == null || until == null ? withoutDays() : count(claim, since, until);
            case RESUMED -> {
                var day = since == null ? until : since;
                yield day == null ? withoutDays() : resumed(day);
            }
        };
    }

    private static Verdict withoutDays() {
        return Verdict.untold("the claim names no days that could be looked at");
    }

    private Verdict beginsLater(LocalDate since) {
        return Verdict.untold("our records of this kind begin on %s only, after %s".formatted(first, since));
    }

    /** Strictly between the two days: an attack on either is what such a claim begins and ends with. */
    private Verdict none(LocalDate since, LocalDate until) {
        var between = dated.stream()
                .filter(each -> each.lieIn(since.plusDays(1), until.minusDays(1)))
                .toList();
        if (between.isEmpty()) {
            return since.isBefore(first)
                    ? beginsLater(since)
                    : new Verdict(true, "our records have no attack after %s and before %s".formatted(since, until));
        }
        var days = between.stream()
                .map(Attacks::start)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .limit(3)
                .toList();
        return new Verdict(
                false,
                "our records have %d after %s and before %s, the first on %s"
                        .formatted(sum(between), since, until, String.join(", ", days)));
    }

    private Verdict almostDaily(LocalDate since, LocalDate until) {
        var all = ChronoUnit.DAYS.between(since, until) + 1;
        var with = dated.stream()
                .filter(each -> each.lieIn(since, until))
                .flatMap(each -> each.days())
                .distinct()
                .count();
        var fits = with >= ALMOST_DAILY * all;
        return !fits && since.isBefore(first)
                ? beginsLater(since)
                : new Verdict(
                        fits,
                        "our records have attacks on %d of the %d days from %s to %s"
                                .formatted(with, all, since, until));
    }

    private Verdict count(TempoClaimRecord claim, LocalDate since, LocalDate until) {
        var range = claim.count();
        if (range == null) {
            return Verdict.untold("the claim gives no number");
        }
        var number = sum(dated.stream().filter(each -> each.lieIn(since, until)).toList());
        var enough = fits(number, range.low(), true);
        var notTooMany = fits(number, range.high(), false);
        if (since.isBefore(first) && notTooMany && (range.high() != null || !enough)) {
            return beginsLater(since); // what we do not know of may be what is missing, or too many
        }
        var fits = enough && notTooMany;
        return new Verdict(fits, "our records have %d attacks from %s to %s".formatted(number, since, until));
    }

    private Verdict resumed(LocalDate day) {
        var known =
                dated.stream().filter(each -> each.lieIn(LocalDate.MIN, day)).toList();
        var ended = new Rhythm(known, null, day).firstSince();
        if (ended == null) {
            return Verdict.untold("our records have no two attacks by %s".formatted(day));
        }
        if (ended.attack().isBefore(day.minusDays(PAUSE_DAYS))) {
            return new Verdict(
                    false,
                    "our records have no attack in the week up to %s, the last on %s".formatted(day, ended.attack()));
        }
        return new Verdict(
                ended.days() >= PAUSE_DAYS,
                "our records have the last attack by %s on %s, %d days after the one before"
                        .formatted(day, ended.attack(), ended.days()));
    }

    private static boolean fits(long number, @Nullable Integer bound, boolean isLower) {
        return bound == null || (isLower ? number >= bound : number <= bound);
    }

    private static long sum(List<Attacks> attacks) {
        return attacks.stream().mapToLong(Attacks::number).sum();
    }
}
