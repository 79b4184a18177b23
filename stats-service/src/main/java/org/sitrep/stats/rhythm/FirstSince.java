package org.sitrep.stats.rhythm;

import java.time.LocalDate;

/**
 * What could be said of the last attack by our own records.
 *
 * @param attack its day
 * @param since day of the attack before
 */
public record FirstSince(LocalDate attack, LocalDate since, long days) {}
