package org.sitrep.contracts.codes;

import org.jspecify.annotations.Nullable;

/**
 * ACLED's twenty-five sub-types of event. What goes with each (type, disorder type, PLOVER's codes) is read from
 * {@code sub_event_types.csv}, the one list; a constant that the list does not hold fails when the class is loaded.
 */
public enum SubEventType implements Code {
    GOVERNMENT_REGAINS_TERRITORY("Government regains territory"),
    NON_STATE_ACTOR_OVERTAKES_TERRITORY("Non-state actor overtakes territory"),
    ARMED_CLASH("Armed clash"),
    EXCESSIVE_FORCE_AGAINST_PROTESTERS("Excessive force against protesters"),
    PROTEST_WITH_INTERVENTION("Protest with intervention"),
    PEACEFUL_PROTEST("Peaceful protest"),
    VIOLENT_DEMONSTRATION("Violent demonstration"),
    MOB_VIOLENCE("Mob violence"),
    CHEMICAL_WEAPON("Chemical weapon"),
    AIR_DRONE_STRIKE("Air/drone strike"),
    SUICIDE_BOMB("Suicide bomb"),
    SHELLING_ARTILLERY_MISSILE_ATTACK("Shelling/artillery/missile attack"),
    REMOTE_EXPLOSIVE_LANDMINE_IED("Remote explosive/landmine/IED"),
    GRENADE("Grenade"),
    SEXUAL_VIOLENCE("Sexual violence"),
    ATTACK("Attack"),
    ABDUCTION_FORCED_DISAPPEARANCE("Abduction/forced disappearance"),
    AGREEMENT("Agreement"),
    ARRESTS("Arrests"),
    CHANGE_TO_GROUP_ACTIVITY("Change to group/activity"),
    DISRUPTED_WEAPONS_USE("Disrupted weapons use"),
    HEADQUARTERS_OR_BASE_ESTABLISHED("Headquarters or base established"),
    LOOTING_PROPERTY_DESTRUCTION("Looting/property destruction"),
    NON_VIOLENT_TRANSFER_OF_TERRITORY("Non-violent transfer of territory"),
    OTHER("Other");

    private static final CodeList LIST = CodeList.named("sub_event_types");

    private final String label;

    SubEventType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public EventType eventType() {
        return Code.of(EventType.class, LIST.required(label, "event_type"));
    }

    public DisorderType disorderType() {
        return Code.of(DisorderType.class, LIST.required(label, "disorder_type"));
    }

    /** PLOVER's event type, null where it has none that fits. */
    public @Nullable String ploverEventType() {
        return LIST.optional(label, "plover_event_type");
    }

    /** PLOVER's mode within its event type, null where the sub-type alone does not decide it. */
    public @Nullable String ploverMode() {
        return LIST.optional(label, "plover_mode");
    }
}
