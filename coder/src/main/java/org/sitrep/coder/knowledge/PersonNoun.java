package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;

/**
 * A noun for people: "soldier", "militants", "aid workers".
 *
 * @param noun singular, or the plural where there is no other
 * @param side where they stand when nothing else is said
 * @param kind ACLED's kind, null where it depends on who they are
 * @param group the name an analyst files them under: "Civilians", "Police", "Journalists"
 * @param plural true for "soldiers", false for "soldier"
 * @param collective true where a singular names many: "army", "militia", "crowd"
 */
public record PersonNoun(
        String noun, Side side, @Nullable ActorKind kind, String group, boolean plural, boolean collective) {
    /** Where people stand. */
    public enum Side {
        STATE,
        ARMED,
        CIVILIAN,
        PROTESTER,
        RIOTER,
        PEACEKEEPER,
        CRIMINAL,
        UNKNOWN
    }

    /** True, false, or null where it depends on who they are. */
    public @Nullable Boolean civilian() {
        return switch (side) {
            case CIVILIAN, PROTESTER -> true;
            case STATE, ARMED, PEACEKEEPER -> false;
            case RIOTER, CRIMINAL, UNKNOWN -> null;
        };
    }

    PersonNoun asPlural() {
        return new PersonNoun(noun, side, kind, group, true, collective);
    }
}
