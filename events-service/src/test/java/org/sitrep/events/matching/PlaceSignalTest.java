package org.sitrep.events.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.reports.Report;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Told;

class PlaceSignalTest {
    @Property(seed = "2026")
    void refusesAtAGlanceWhatItRefusesWithWords(@ForAll("places") Place one, @ForAll("places") Place other) {
        Finding found = new PlaceSignal().between(report(one), report(other));
        Statistics.label("refuses").collect(found.refuses());

        assertThat(PlaceSignal.refuses(report(one), report(other))).isEqualTo(found.refuses());
    }

    /** Within a degree of each other, so that some are farther than refuses and some are not. */
    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of("Tel Marouf", "Homs").injectNull(0.1),
                        Arbitraries.of("SY", "SY", "SY", "IQ"),
                        Arbitraries.doubles().between(33, 34).injectNull(0.1),
                        Arbitraries.doubles().between(40, 41).injectNull(0.1),
                        Arbitraries.of(1, 2, 3).injectNull(0.1),
                        Arbitraries.of("geonames:1", "geonames:2").injectNull(0.7))
                .as((name, country, latitude, longitude, precision, gazetteer) -> new Place(
                        name, PlaceRole.OCCURRED_AT, null, country, latitude, longitude, precision, gazetteer));
    }

    private static Report report(Place place) {
        LocalDate day = LocalDate.parse("2024-02-04");
        return Article.by("One")
                .on(day)
                .telling(Told.strike().on(day).at(place))
                .report();
    }
}
