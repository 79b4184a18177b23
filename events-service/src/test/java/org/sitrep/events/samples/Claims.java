package org.sitrep.events.samples;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.contracts.codes.AsOfPrecision;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.AsOf;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.TempoClaim;
import org.sitrep.contracts.coding.Victims;

/** Claims and observations that belong to no event. */
public final class Claims {
    private static final List<Evidence> EVIDENCE = List.of(new Evidence("count", 2, 6, "sample"));

    private Claims() {}

    public static CasualtyClaim cumulative(int number, LocalDate since, LocalDate statedOn) {
        return new CasualtyClaim(
                ClaimScope.CUMULATIVE,
                null,
                Measure.CASUALTIES,
                Count.exactly(number),
                new Victims("United States", null, "US", false),
                List.of("IQ", "SY", "JO"),
                new Period(since, null, statedOn),
                "Pentagon",
                0.9,
                EVIDENCE);
    }

    public static ForceLevel troops(int number, String country, LocalDate asOf) {
        return new ForceLevel(
                new Force("United States Armed Forces", "usa-armed-forces", "US"),
                new Count(number, number, Qualifier.ABOUT),
                "personnel",
                new Place(null, PlaceRole.OCCURRED_AT, null, country, null, null, null, null),
                ForceStatus.PRESENT,
                new AsOf(asOf, AsOfPrecision.ARTICLE_DATE),
                "advise and assist",
                null,
                0.9,
                EVIDENCE);
    }

    public static TempoClaim firstSince(LocalDate since, LocalDate until) {
        return new TempoClaim(
                TempoKind.FIRST_SINCE,
                since,
                until,
                "attacks on coalition facilities",
                null,
                List.of(),
                List.of(),
                List.of("IQ", "SY"),
                "Pentagon",
                0.8,
                EVIDENCE);
    }
}
