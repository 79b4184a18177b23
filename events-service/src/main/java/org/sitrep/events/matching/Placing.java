package org.sitrep.events.matching;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/**
 * Finds the vague reports of one article their events among those that founding reports make. The likeliest pairs are
 * taken first, and an event takes at most one report of the article. A report goes nowhere where any founding report rules
 * it out, nor where it fits two events alike: it could be either.
 */
final class Placing {
    private final Web web;

    Placing(Web web) {
        this.web = web;
    }

    private record Fit(Report report, Nest nest, double score) {}

    /** The nest of each report that found one. */
    Map<ReportKey, Nest> place(List<Report> ofArticle, Collection<Nest> nests) {
        List<Fit> fits = new ArrayList<>();
        for (Report report : ofArticle) {
            for (Nest nest : nests) {
                fit(report, nest).ifPresent(fits::add);
            }
        }
        fits.sort(comparingDouble(Fit::score)
                .reversed()
                .thenComparing(Fit::report, Report.IN_ORDER)
                .thenComparing(each -> first(each.nest), Report.IN_ORDER));
        Map<ReportKey, Nest> placed = new LinkedHashMap<>();
        Set<Nest> taken = new HashSet<>();
        for (Fit each : fits) {
            ReportKey key = each.report.key();
            if (!placed.containsKey(key) && !taken.contains(each.nest) && !torn(each, fits, taken)) {
                placed.put(key, each.nest);
                taken.add(each.nest);
            }
        }
        return placed;
    }

    private Optional<Fit> fit(Report report, Nest nest) {
        boolean refused = false;
        boolean pinned = false;
        double score = 0; // what is one event has more
        for (Report other : nest.founding()) {
            if (Web.sameArticle(report, other)) {
                return Optional.empty();
            }
            pinned |= other.pin() != null;
            if (other.exact()) {
                boolean far = web.farApart(report, other);
                Comparison compared = far ? Comparison.REFUSED : web.between(report, other);
                refused |= compared.refused();
                score = compared.sameEvent() ? Math.max(score, compared.score()) : score;
            }
        }
        return score > 0 && (pinned || !refused) ? Optional.of(new Fit(report, nest, score)) : Optional.empty();
    }

    private static boolean torn(Fit fit, List<Fit> fits, Set<Nest> taken) {
        return fits.stream()
                .anyMatch(other -> other.report.key().equals(fit.report.key())
                        && other.nest != fit.nest
                        && other.score == fit.score
                        && !taken.contains(other.nest));
    }

    private static Report first(Nest nest) {
        return Objects.requireNonNull(
                nest.founding().stream().min(Report.IN_ORDER).orElse(null));
    }
}
