package org.sitrep.coder.knowledge;

/** What sort of body an actor is. Its kind in ACLED's sense, which also depends on where it acts, stands beside. */
public enum ActorType {
    GOVERNMENT,
    MINISTRY,
    ARMED_FORCES,
    POLICE,
    INTELLIGENCE,
    ARMED_GROUP,
    CRIMINAL_GROUP,
    COMMUNAL_GROUP,
    PARTY,
    /** States that act as one: NATO, a coalition. */
    ALLIANCE,
    /** A peacekeeping or observer mission. */
    MISSION,
    ORGANISATION,
    MEDIA,
    COMPANY,
    /** Named by description: "Iran-backed militias". */
    DESCRIPTION
}
