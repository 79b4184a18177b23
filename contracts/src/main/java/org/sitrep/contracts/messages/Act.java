package org.sitrep.contracts.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code acts}: what someone had a service do that keeps no audit log of its own.
 *
 * @param id an act that is told twice is one
 * @param by the client, as its token names it
 * @param action such as {@code article.recode}
 * @param target the kind of thing it was done to
 * @param about that thing's id, null where it was done to many
 * @param details what was asked for
 */
public record Act(
        String schema,
        UUID id,
        Instant at,
        String by,
        String action,
        String target,
        @Nullable String about,
        Map<String, String> details) {
    public static final String SCHEMA = "acts/1";

    public Act(
            UUID id,
            Instant at,
            String by,
            String action,
            String target,
            @Nullable String about,
            Map<String, String> details) {
        this(SCHEMA, id, at, by, action, target, about, details);
    }
}
