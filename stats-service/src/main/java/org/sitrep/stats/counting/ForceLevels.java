package org.sitrep.stats.counting;

import java.util.List;
import org.sitrep.contracts.records.ForceLevelRecord;

/**
 * Counts of personnel, side by side: never added up, never interpolated.
 *
 * @param undated matching counts that no day is known of, neither theirs nor their article's: they can be no one's latest
 */
public record ForceLevels(List<ForceLevelRecord> levels, long undated) {}
