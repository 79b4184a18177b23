package org.sitrep.events.matching;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/** How reports compare, each pair looked at once. */
final class Web {
    private final ReportMatcher matcher;
    private final Map<Pair, Comparison> compared = new HashMap<>();

    Web(ReportMatcher matcher) {
        this.matcher = matcher;
    }

    private record Pair(ReportKey one, ReportKey other) {}

    Comparison between(Report one, Report other) {
        boolean inOrder = Report.IN_ORDER.compare(one, other) <= 0;
        Report first = inOrder ? one : other;
        Report second = inOrder ? other : one;
        return compared.computeIfAbsent(new Pair(first.key(), second.key()), pair -> matcher.compare(first, second));
    }

    /** Whether two reports tie their events together: by a pin, or by what they say. What one article tells apart does not. */
    boolean ties(Report one, Report other) {
        if (one.pin() != null && one.pin().equals(other.pin())) {
            return true;
        }
        return comparable(one)
                && comparable(other)
                && !sameArticle(one, other)
                && between(one, other).sameEvent();
    }

    /** A pinned report without exact day or place goes where its pin says, and draws nothing along. */
    private static boolean comparable(Report report) {
        return report.exact() || !report.founding();
    }

    static boolean sameArticle(Report one, Report other) {
        return one.source().id().equals(other.source().id());
    }
}
