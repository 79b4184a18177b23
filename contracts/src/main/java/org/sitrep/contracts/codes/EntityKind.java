package org.sitrep.contracts.codes;

/** What a participant is: a named person, people, an organisation, or an object such as a base or a ship. */
public enum EntityKind implements Code {
    PERSON,
    PEOPLE,
    ORGANISATION,
    OBJECT
}
