package org.sitrep.events.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.matching.Comparisons.Looked;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.reports.RowAddress;

/** How the reports of one regrouping compare: what is asked of each beside very many others is worked out once. */
final class Web {
    /** The most days that any date may be off: beyond it no two reports are of one event. */
    private static final int FARTHEST_DAYS = 3;

    private final Comparisons comparisons;
    /** Not by key: what a report tells now and what it told before go by one name. */
    private final IdentityHashMap<Report, Seen> seen = new IdentityHashMap<>();

    Web(ReportMatcher matcher) {
        this.comparisons = matcher.many();
    }

    /** A report as it is compared; equal to itself alone, and there once for each report. */
    static final class Seen {
        final Report report;
        final UUID article;
        final UUID text;
        final @Nullable UUID pin;
        final @Nullable String dataset;

        private final Looked looked;
        private final String country;
        private final String block;
        private final long first;
        private final long last;
        private final boolean comparable;

        private Seen(Report report, Looked looked) {
            this.report = report;
            this.article = report.source().id();
            this.text = report.source().text();
            this.pin = report.pin();
            this.dataset = RowAddress.dataset(report.source().article().url());
            this.looked = looked;
            this.country = ReportStore.country(report);
            this.block = ReportStore.block(report, Days.exact(report));
            Days days = Days.of(report);
            this.first = (days == null ? LocalDate.MIN : days.first()).toEpochDay();
            this.last = (days == null ? LocalDate.MAX : days.last()).toEpochDay();
            // A pinned report without exact day or place goes where its pin says, and draws nothing along.
            this.comparable = report.exact() || !report.founding();
        }

        /** The same for reports that compare alike, but for copies of one text and rows of one dataset. */
        int content() {
            return looked.content();
        }
    }

    Seen seen(Report report) {
        return seen.computeIfAbsent(report, _ -> new Seen(report, comparisons.looked(report)));
    }

    Comparison between(Report one, Report other) {
        return between(seen(one), seen(other));
    }

    Comparison between(Seen one, Seen other) {
        return comparisons.between(one.looked, other.looked);
    }

    /** Whether any two of some are ruled out to be one event, but for what copies of one text and rows of one dataset are. */
    boolean anyRefused(Collection<Seen> some) {
        return comparisons.anyRefused(some.stream().map(each -> each.looked).toList());
    }

    boolean refused(Seen one, Seen other) {
        return comparisons.refused(one.looked, other.looked);
    }

    /** Whether two reports tie their events together: by a pin, or by what they say. What one article tells apart does not. */
    boolean ties(Seen one, Seen other) {
        if (one.pin != null && one.pin.equals(other.pin)) {
            return true;
        }
        return one.comparable
                && other.comparable
                && !farApart(one, other)
                && !one.article.equals(other.article)
                && between(one, other).sameEvent();
    }

    /** Whether two reports that are in no event of founding ones tie: of one block, or copies of one text. */
    boolean tiesLone(Seen one, Seen other) {
        return (one.block.equals(other.block) || one.text.equals(other.text)) && ties(one, other);
    }

    /** Whether country or days alone rule one event out: told at a glance, where very many are looked at. */
    boolean farApart(Report one, Report other) {
        return farApart(seen(one), seen(other));
    }

    private static boolean farApart(Seen one, Seen other) {
        return one.first - other.last > FARTHEST_DAYS
                || other.first - one.last > FARTHEST_DAYS
                || !one.country.equals(other.country);
    }

    static boolean sameArticle(Report one, Report other) {
        return one.source().id().equals(other.source().id());
    }
}
