package org.sitrep.coder.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;

/**
 * Someone who acts in conflicts, or reports on them.
 *
 * @param id stable: country code and name ({@code irq-islamic-resistance}), {@code int-} where it belongs to no country
 * @param name the name to file it under
 * @param kind ACLED's kind at home; state forces abroad are external forces
 * @param country ISO 3166-1 alpha-2 of its home, null where it has none
 * @param activeFrom first year, null where it is not known or always was
 * @param activeTo last year, null where it is active still
 * @param parent id of the actor that it is part of or follows, null where there is none
 * @param sponsor ISO 3166-1 alpha-2 of the state known to back it, null where there is none
 * @param aliases every other name
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        ActorKind kind,
        @Nullable String country,
        @Nullable Integer activeFrom,
        @Nullable Integer activeTo,
        @Nullable String parent,
        @Nullable String sponsor,
        List<String> aliases) {

    /** True unless the actor is known to have begun later or ended earlier; a year's slack for reports in retrospect. */
    public boolean activeOn(LocalDate day) {
        return (activeFrom == null || day.getYear() >= activeFrom)
                && (activeTo == null || day.getYear() <= activeTo + 1);
    }

    /** True for governments, their forces, police and services. */
    public boolean isState() {
        return switch (type) {
            case GOVERNMENT, MINISTRY, ARMED_FORCES, POLICE, INTELLIGENCE -> true;
            default -> false;
        };
    }
}
