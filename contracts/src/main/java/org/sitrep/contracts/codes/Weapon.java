package org.sitrep.contracts.codes;

/** What was used. Barrel bombs are {@code airstrike}. */
public enum Weapon implements Code {
    DRONE,
    AIRSTRIKE,
    MISSILE,
    ROCKET,
    ARTILLERY,
    MORTAR,
    IED,
    CAR_BOMB,
    SUICIDE,
    FIREARM,
    GRENADE,
    MINE,
    KNIFE,
    VEHICLE,
    ARSON,
    CHEMICAL,
    OTHER
}
