package org.sitrep.contracts.codes;

/** ACLED's kinds of actor (its {@code inter} codes). */
public enum ActorKind implements Code {
    /** State forces in their own territory; abroad they are external forces. */
    STATE_FORCES("State forces"),
    REBEL_GROUP("Rebel group"),
    POLITICAL_MILITIA("Political militia"),
    IDENTITY_MILITIA("Identity militia"),
    RIOTERS("Rioters"),
    PROTESTERS("Protesters"),
    CIVILIANS("Civilians"),
    /** International organisations, state forces outside their main country, private security. */
    EXTERNAL_OTHER_FORCES("External/Other forces");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
