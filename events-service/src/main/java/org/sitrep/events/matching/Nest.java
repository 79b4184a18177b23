package org.sitrep.events.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Report;

/** An event in the making: the founding reports that make it, and the vague ones that go with them. */
final class Nest {
    private final @Nullable UUID known;
    private final List<Report> founding;
    private final List<Report> vague = new ArrayList<>();

    /** One whose founding reports are the same as before, or whose founding reports are these. */
    Nest(@Nullable UUID known, List<Report> founding) {
        this.known = known;
        this.founding = List.copyOf(founding);
    }

    /** The event that it was, all of it; null where its founding reports are others now. */
    @Nullable UUID known() {
        return known;
    }

    List<Report> founding() {
        return founding;
    }

    void add(Report report) {
        vague.add(report);
    }

    List<Report> all() {
        return Stream.concat(founding.stream(), vague.stream()).toList();
    }
}
