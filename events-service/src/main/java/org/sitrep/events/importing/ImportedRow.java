package org.sitrep.events.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.SchemeCodes;

/**
 * One row, read.
 *
 * @param id the dataset's own
 * @param type null where the row could not be read, as {@code place}; then it is refused
 * @param publishedOn the day of the source, null where the dataset does not say
 * @param dead whose dead the row tells apart
 */
record ImportedRow(
        String id,
        @Nullable SubEventType type,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        DatePrecision precision,
        Place place,
        List<String> attackers,
        List<String> targets,
        boolean civilianTargeting,
        List<Weapon> weapons,
        Outcome outcome,
        @Nullable Count killed,
        @Nullable Count injured,
        List<Dead> dead,
        Reporting reporting,
        SchemeCodes codes,
        @Nullable LocalDate publishedOn) {

    /** Dead of one group. */
    record Dead(String group, @Nullable ActorKind kind, int number) {}
}
