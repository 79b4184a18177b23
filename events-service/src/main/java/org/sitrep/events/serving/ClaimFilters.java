package org.sitrep.events.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.manners.parameters.ParameterReader;

/** The filters that casualty claims, force levels and tempo claims share. */
class ClaimFilters {
    @RestQuery
    @Parameter(description = "First day")
    @Nullable String from;

    @RestQuery
    @Parameter(description = "Last day, inclusive")
    @Nullable String to;

    @RestQuery
    @Parameter(description = "Ids of articles, by comma")
    @Nullable String article;

    @RestQuery("record_status")
    @Parameter(description = "reported and confirmed unless asked for others")
    @Nullable String recordStatus;

    @RestQuery("updated_since")
    @Nullable String updatedSince;

    @RestQuery("known_at")
    @Nullable String knownAt;

    /**
     * Reads them.
     *
     * @param first the column of the first day that a record stands for
     * @param last the column of the last
     */
    Conditions read(ParameterReader reader, String first, String last) {
        List<RecordStatus> wanted = reader.codes("record_status", recordStatus, RecordStatus.class);
        Conditions conditions = new Conditions()
                .ifAnyCode(
                        wanted.isEmpty() ? List.of(RecordStatus.REPORTED, RecordStatus.CONFIRMED) : wanted,
                        "record_status = ANY (?)")
                .ifAny(articles(reader), "article_id = ANY (?)")
                .ifGiven(reader.instant("updated_since", updatedSince), "recorded_at >= ?");
        LocalDate begin = reader.day("from", from);
        LocalDate end = reader.day("to", to);
        if (begin != null && end != null && end.isBefore(begin)) {
            reader.violate("to", "is before from");
        }
        return conditions.ifGiven(begin, last + " >= ?").ifGiven(end, first + " <= ?");
    }

    List<UUID> articles(ParameterReader reader) {
        return reader.ids("article", article);
    }
}
