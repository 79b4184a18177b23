package org.sitrep.stats.rhythm;

import java.time.LocalDate;

/**
 * Since the last attack.
 *
 * @param from its day
 * @param days up to the day looked from
 * @param undatedEvents that may have happened since, for their day is not known
 */
public record CurrentPause(LocalDate from, long days, long undatedEvents) {}
