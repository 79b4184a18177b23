package org.sitrep.events.reports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One report for each text: copies say nothing that their original does not. Which of them came first plays no part. */
public final class Independent {
    private Independent() {}

    /** In {@link Report#IN_ORDER}; of a text and its copies the one that was published first. */
    public static List<Report> among(Collection<Report> reports) {
        Map<UUID, Report> byText = new LinkedHashMap<>();
        for (Report each : reports.stream().sorted(Report.IN_ORDER).toList()) {
            byText.putIfAbsent(each.source().text(), each);
        }
        return byText.values().stream().sorted(Report.IN_ORDER).toList();
    }
}
