package org.sitrep.evaluation.scoring;

/**
 * What was labelled and not found, found and not labelled, or found otherwise.
 *
 * @param kind such as {@code missed event}
 * @param report its id
 * @param labelled what was labelled, for people; empty where nothing
 * @param found what was found, for people; empty where nothing
 * @param weight how bad it is among its kind; only the order counts
 */
public record Mistake(String kind, String report, String labelled, String found, double weight) {}
