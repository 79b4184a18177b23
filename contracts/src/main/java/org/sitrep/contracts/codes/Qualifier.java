package org.sitrep.contracts.codes;

/** The word that went with a number; {@code gold}-style vague words carry their own. */
public enum Qualifier implements Code {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    MORE_THAN,
    FEWER_THAN,
    NEARLY,
    RANGE,
    SEVERAL,
    MANY,
    DOZENS,
    SCORES,
    HUNDREDS,
    THOUSANDS
}
