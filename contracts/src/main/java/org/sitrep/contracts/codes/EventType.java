package org.sitrep.contracts.codes;

/** ACLED's six types of event. Source: ACLED codebook, list {@code acled_event_types}. */
public enum EventType implements Code {
    BATTLES("Battles"),
    PROTESTS("Protests"),
    RIOTS("Riots"),
    EXPLOSIONS_REMOTE_VIOLENCE("Explosions/Remote violence"),
    VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
    STRATEGIC_DEVELOPMENTS("Strategic developments");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
