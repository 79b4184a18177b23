package org.sitrep.events.records;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.messages.Act;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.identifiers.Ids;

/** Who did what, kept with its effect in one transaction. */
@ApplicationScoped
public class Audit {
    private final Database database;
    private final Clock clock;

    Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes an act.
     *
     * @param who the client, as its token names it
     * @param action such as {@code curate.merge} or {@code export}
     * @param target the kind of thing it was done to
     * @param about that thing's id, null where it was done to many
     */
    public void note(String who, String action, String target, @Nullable String about, Map<String, ?> details) {
        insert(Ids.next(), clock.instant(), who, action, target, about, details);
    }

    /** Notes an act that another service tells of, once. */
    public void note(Act act) {
        insert(act.id(), act.at(), act.by(), act.action(), act.target(), act.about(), act.details());
    }

    private void insert(
            UUID id,
            Instant at,
            String who,
            String action,
            String target,
            @Nullable String about,
            Map<String, ?> details) {
        database.run("""
                INSERT INTO audit (id, at, who, action, target, about, details) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                ON CONFLICT (id) DO NOTHING
                """, id, at, who, action, target, about, Documents.write(details));
    }

    /** Notes an act that changes nothing itself, or has been done: in a transaction of its own. */
    public void noteAlone(String who, String action, String target, @Nullable String about, Map<String, ?> details) {
        QuarkusTransaction.requiringNew().run(() -> note(who, action, target, about, details));
    }
}
