package org.sitrep.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.Act;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.outbox.Outbox;

/** Tells the audit log who had what done, within the transaction of what is done. */
@ApplicationScoped
public class Acts {
    private final Outbox outbox;
    private final Clock clock;

    Acts(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Notes an act.
     *
     * @param by the client, as its token names it
     * @param action such as {@code article.recode}
     * @param target the kind of thing it is done to
     * @param about that thing's id, null where it is done to many
     */
    public void note(String by, String action, String target, @Nullable String about, Map<String, String> details) {
        UUID id = Ids.next();
        outbox.add(Topics.ACTS, id, new Act(id, clock.instant(), by, action, target, about, details));
    }
}
