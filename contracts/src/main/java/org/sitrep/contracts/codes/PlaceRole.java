package org.sitrep.contracts.codes;

/** What a place is to an event. */
public enum PlaceRole implements Code {
    OCCURRED_AT,
    /** Always stands in {@code other_places}: what is fired is located where it hits. */
    LAUNCHED_FROM,
    TARGETED,
    TRANSITED,
    REFERENCED
}
