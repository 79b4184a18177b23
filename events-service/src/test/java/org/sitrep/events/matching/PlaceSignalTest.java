package org.sitrep.events.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    @Property(seed = "2026")
    void refusesNoTwoOfPlacesThatLieCloseTogether(@ForAll("towns") List<Place> places) {
        List<Report> reports = places.stream().map(PlaceSignalTest::report).toList();
        boolean close = PlaceSignal.closeTogether(reports);
        boolean refused =
                reports.stream().anyMatch(one -> reports.stream().anyMatch(other -> PlaceSignal.refuses(one, other)));
        Statistics.label("close together").collect(close);

        assertThat(close && refused).isFalse();
    }

    /** Within half a degree of each other, some nearer and some farther than refuses. */
    @Provide
    Arbitrary<List<Place>> towns() {
        return Combinators.combine(
                        Arbitraries.of("SY", "SY", "SY", "SY", "SY", "SY", "IQ"),
                        Arbitraries.doubles().between(0, 0.5),
                        Arbitraries.doubles().between(40, 40.5).injectNull(0.1))
                .as((country, latitude, longitude) ->
                        new Place("Homs", PlaceRole.OCCURRED_AT, null, country, latitude, longitude, 1, null))
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
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
