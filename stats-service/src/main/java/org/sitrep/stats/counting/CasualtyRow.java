package org.sitrep.stats.counting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group of a casualty table.
 *
 * @param group the values that make it, by their keys in the answer; a null value is what no source tells
 */
public record CasualtyRow(Map<String, @Nullable String> group, Tally tally) {}
