package org.sitrep.ingest.deadletters;

import static org.sitrep.manners.problem.ProblemType.CONFLICT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sitrep.ingest.Acts;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.outbox.Outbox;
import org.sitrep.manners.problem.Problem;

/** Sends a dead letter on its way again: to every consumer of its topic, who take what they have had as had. */
@ApplicationScoped
class Replaying {
    private final DeadLetterStore letters;
    private final Outbox outbox;
    private final Acts acts;
    private final Clock clock;

    Replaying(DeadLetterStore letters, Outbox outbox, Acts acts, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    KeptLetter replay(UUID id, String by) {
        KeptLetter letter = letters.lock(id).orElseThrow(() -> Ids.unknown("dead letter"));
        if (letter.replayedAt() != null) {
            throw Problem.of(CONFLICT)
                    .detail("It was replayed at " + letter.replayedAt()
                            + "; had it failed again, it would be a new one.")
                    .build();
        }
        letters.markReplayed(id, clock.instant(), by);
        outbox.add(letter.topic(), Objects.requireNonNullElse(letter.key(), id.toString()), letter.payload());
        acts.note(by, "dead-letter.replay", "dead-letter", id.toString(), Map.of("topic", letter.topic()));
        return letters.lock(id).orElseThrow();
    }
}
