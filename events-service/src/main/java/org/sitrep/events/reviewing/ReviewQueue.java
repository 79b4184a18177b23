package org.sitrep.events.reviewing;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** What is open, the longest waiting first. */
@ApplicationScoped
class ReviewQueue {
    private final Database database;

    ReviewQueue(Database database) {
        this.database = database;
    }

    Page<Review> page(List<String> kinds, List<String> countries, PageRequest request) {
        List<@Nullable Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder(" WHERE NOT r.settled AND e.status IN ('reported', 'confirmed')");
        if (!kinds.isEmpty()) {
            where.append(" AND r.kind = ANY (?)");
            parameters.add(kinds);
        }
        if (!countries.isEmpty()) {
            where.append(" AND e.country = ANY (?)");
            parameters.add(countries);
        }
        request.after().ifPresent(position -> after(position, where, parameters));
        parameters.add(request.fetchSize());
        List<Review> found = database.query(
                "SELECT r.*, e.record FROM review r JOIN event e ON e.id = r.event_id" + where
                        + " ORDER BY r.since, r.event_id, r.kind LIMIT ?",
                row -> new Review(
                        row.getString("kind"),
                        Documents.instant(row, "since"),
                        Documents.tree(row, "why"),
                        Documents.read(row, "record", EventRecord.class)),
                parameters.toArray());
        return request.page(
                found,
                each -> List.of(each.since().toString(), each.event().id().toString(), each.kind()));
    }

    private static void after(List<String> position, StringBuilder where, List<@Nullable Object> parameters) {
        try {
            parameters.addAll(
                    List.of(Instant.parse(position.get(0)), UUID.fromString(position.get(1)), position.get(2)));
            where.append(" AND (r.since, r.event_id, r.kind) > (?, ?, ?)");
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException foreign) {
            throw Problem.of(INVALID_CURSOR)
                    .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                    .build();
        }
    }
}
