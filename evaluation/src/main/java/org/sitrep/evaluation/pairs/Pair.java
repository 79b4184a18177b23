package org.sitrep.evaluation.pairs;

/**
 * A labelled pair of a document.
 *
 * @param kind {@code foes} (two sides) or {@code struck} (who, and the place or object attacked)
 * @param act whether its sentence tells an act that is to be coded, rather than a purpose or a war
 */
record Pair(String document, String kind, String one, String other, boolean act) {
    static final String FOES = "foes";
    static final String STRUCK = "struck";
}
