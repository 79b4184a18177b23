package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Places places = Knowledge.bundled().places();

    private Optional<PlaceMatch> at(String words, int token) {
        return places.longestAt(FoldedTokens.of(List.of(words.split(" ", -1))), token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraq | COUNTRY | IQ",
                "Burma | COUNTRY | MM",
                "Ivory Coast | COUNTRY | CI",
                "DR Congo | COUNTRY | CD",
                "Anbar province | ADMIN1 | IQ",
                "province of Anbar | ADMIN1 | IQ",
                "Donetsk oblast | ADMIN1 | UA",
                "Deir Ezzor | ADMIN1_SEAT | SY",
                "Deir al-Zour province | ADMIN1 | SY",
                "North Kordofan | ADMIN1 | SD",
                "Tower 22 | BASE | JO",
                "Ain al-Assad | BASE | IQ",
                "Conoco | FIELD | SY",
                "Rmeilan | SETTLEMENT | SY",
                "Zummar | SETTLEMENT | IQ",
                "Baghuz | VILLAGE | SY",
                "Donbass | REGION | UA",
                "Gaza Strip | ADMIN1 | PS",
                "Kiev | CAPITAL | UA",
                "N'Djamena | CAPITAL | TD",
                "al-Raqqa | ADMIN1_SEAT | SY",
                "Raqqah | ADMIN1_SEAT | SY",
                "Khan Younis | SETTLEMENT | PS",
                "Chalatenango | REGION | SV",
            })
    void findsPlacesByTheNamesThatReportsUse(String name, PlaceKind kind, String country) {
        assertThat(places.find(name)).first().satisfies(place -> {
            assertThat(place.kind()).isEqualTo(kind);
            assertThat(place.country()).isEqualTo(country);
        });
    }

    @Test
    void knowsWhereATownLies() {
        assertThat(places.find("Mosul")).first().satisfies(mosul -> {
            assertThat(mosul.id()).isEqualTo("geonames:99072");
            assertThat(mosul.admin1()).isEqualTo("Nineveh");
            assertThat(mosul.latitude()).isBetween(36.2, 36.5);
            assertThat(mosul.longitude()).isBetween(43.0, 43.3);
        });
    }

    @Test
    void takesTheWordForTheDivisionWithTheName() {
        assertThat(at("in Kherson region on Tuesday", 1)).hasValueSatisfying(match -> {
            assertThat(match.to()).isEqualTo(3);
            assertThat(match.places().getFirst().kind()).isEqualTo(PlaceKind.ADMIN1);
        });
    }

    @Test
    void findsNothingBelowTheSea() {
        assertThat(places.find("Red Sea"))
                .first()
                .satisfies(sea -> assertThat(sea.country()).isNull());
    }

    @Test
    void leavesWordsWithoutCapitalsAlone() {
        assertThat(at("They were hit in Hit today", 2)).isEmpty();
        assertThat(at("They were hit in Hit today", 4))
                .hasValueSatisfying(match -> assertThat(match.ordinaryWord()).isTrue());
    }

    @Test
    void marksNamesThatAreAlsoPeoples() {
        assertThat(at("said Austin on Monday", 1))
                .hasValueSatisfying(match -> assertThat(match.personName()).isTrue());
    }

    @Test
    void findsNamesInTextWithoutCase() {
        assertThat(at("blast kills ten in kandahar", 4)).isPresent();
    }

    @Test
    void holdsTheTownsOfTheWorld() {
        assertThat(places.towns()).isGreaterThan(100_000);
        assertThat(places.listed()).hasSizeGreaterThan(4_000);
    }
}
