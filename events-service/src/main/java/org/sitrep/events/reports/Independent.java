package org.sitrep.events.reports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One report for each text: copies say nothing that their original does not. */
public final class Independent {
    private Independent() {}

    /** In {@link Report#IN_ORDER}; of a text and its copies the original, where it is among them. */
    public static List<Report> among(Collection<Report> reports) {
        Map<UUID, Report> byText = new LinkedHashMap<>();
        for (Report each : reports.stream().sorted(Report.IN_ORDER).toList()) {
            byText.merge(each.source().text(), each, (kept, next) -> original(next) && !original(kept) ? next : kept);
        }
        return byText.values().stream().sorted(Report.IN_ORDER).toList();
    }

    private static boolean original(Report report) {
        return report.source().article().copyOf() == null;
    }
}
