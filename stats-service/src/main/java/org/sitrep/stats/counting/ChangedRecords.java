package org.sitrep.stats.counting;

import java.util.List;

/**
 * Why two answers differ.
 *
 * @param records the first of them, by id
 * @param number of all
 */
public record ChangedRecords(List<ChangedRecord> records, long number) {}
