package org.sitrep.stats.rhythm;

import java.time.LocalDate;

/**
 * One period of a series.
 *
 * @param start its first day
 * @param attacks that happened in it for certain
 */
public record Bucket(LocalDate start, long attacks, long events) {}
