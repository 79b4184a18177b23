package org.sitrep.events.reviewing;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** What was noted, the latest first. */
@ApplicationScoped
class AuditLog {
    private final Database database;

    AuditLog(Database database) {
        this.database = database;
    }

    Page<AuditEntry> page(@Nullable String who, @Nullable String action, @Nullable String about, PageRequest request) {
        UUID after = request.after().map(AuditLog::position).orElse(null);
        List<AuditEntry> found = database.query(
                """
                SELECT * FROM audit
                WHERE (?::uuid IS NULL OR id < ?) AND (?::text IS NULL OR who = ?) AND (?::text IS NULL OR action = ?)
                  AND (?::text IS NULL OR about = ?)
                ORDER BY id DESC LIMIT ?
                """,
                row -> new AuditEntry(
                        Documents.id(row, "id"),
                        Documents.instant(row, "at"),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("target"),
                        row.getString("about"),
                        Documents.tree(row, "details")),
                after,
                after,
                who,
                who,
                action,
                action,
                about,
                about,
                request.fetchSize());
        return request.page(found, each -> List.of(each.id().toString()));
    }

    private static UUID position(List<String> cursor) {
        try {
            return UUID.fromString(cursor.getFirst());
        } catch (IllegalArgumentException foreign) {
            throw Problem.of(INVALID_CURSOR)
                    .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                    .build();
        }
    }
}
