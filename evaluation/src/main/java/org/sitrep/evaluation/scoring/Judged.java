package org.sitrep.evaluation.scoring;

/**
 * A find with the confidence that the coder had in it, and whether it was right.
 *
 * @param kind {@code event}, {@code cumulative} or {@code force}
 * @param confidence 0 to 1
 */
public record Judged(String kind, double confidence, boolean right) {}
