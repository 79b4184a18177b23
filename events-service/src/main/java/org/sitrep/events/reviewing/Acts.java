package org.sitrep.events.reviewing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.sitrep.contracts.messages.Act;
import org.sitrep.events.records.Audit;
import org.sitrep.manners.consuming.Consuming;
import org.sitrep.manners.failures.MessageFault;

/** Takes what other services were had do into the audit log. */
@ApplicationScoped
public class Acts {
    private final Consuming consuming;
    private final Audit audit;

    Acts(Consuming consuming, Audit audit) {
        this.consuming = consuming;
        this.audit = audit;
    }

    @Incoming("acts")
    @Blocking
    public void take(ConsumerRecord<String, String> message) {
        consuming.consume(message, Act.class, this::take);
    }

    private void take(Act act) {
        if (!act.schema().equals(Act.SCHEMA)) {
            throw new MessageFault("unknown_schema", "expected " + Act.SCHEMA + ", came " + act.schema());
        }
        audit.note(act);
    }
}
