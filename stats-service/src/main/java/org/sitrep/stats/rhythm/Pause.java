package org.sitrep.stats.rhythm;

import java.time.LocalDate;

/**
 * From an attack to the next.
 *
 * @param from day of the attack before
 * @param to day of the attack that ended it
 * @param days from the one to the other: 1 for attacks on two days running
 * @param undatedEvents that may have happened in between, for their day is not known
 */
public record Pause(LocalDate from, LocalDate to, long days, long undatedEvents) {}
