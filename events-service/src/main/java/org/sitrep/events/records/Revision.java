package org.sitrep.events.records;

import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.records.RecordState;

/**
 * One step of a record.
 *
 * @param state the whole state after it, its revision and time included
 * @param cause what it was made by
 */
public record Revision(RecordState state, RecordChange change, Cause cause) {}
