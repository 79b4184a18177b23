package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The files themselves: what a row may say. That ids are unique and kinds listed is checked whenever they are read. */
class KnowledgeDataTest {
    private static final List<String> REGISTRY = List.of("actors-states", "actors-groups", "actors-international");

    private final Knowledge knowledge = Knowledge.bundled();

    private static Table table(String name) throws IOException {
        try (InputStream file = Knowledge.class.getResourceAsStream(name + ".tsv")) {
            return Table.parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyFileNamesSourceLicenceAndVersion() {
        assertThat(knowledge.sources()).hasSizeGreaterThan(15).allSatisfy(source -> {
            assertThat(source.source()).isNotBlank();
            assertThat(source.licence()).isNotBlank();
            assertThat(source.version()).isNotBlank();
            assertThat(source.rows()).isPositive();
        });
    }

    @Test
    void everyActorsCountryParentAndSponsorIsKnown() {
        assertThat(knowledge.actors().all()).hasSizeGreaterThan(800).allSatisfy(actor -> {
            assertThat(actor.id()).matches("[a-z]{3}-[a-z0-9-]+");
            if (actor.country() != null) {
                assertThat(knowledge.countries().byIso2(actor.country())).isPresent();
            }
            if (actor.sponsor() != null) {
                assertThat(knowledge.countries().byIso2(actor.sponsor())).isPresent();
            }
            if (actor.parent() != null) {
                assertThat(knowledge.actors().byId(actor.parent()))
                        .as(actor.parent())
                        .isPresent();
            }
            if (actor.activeFrom() != null && actor.activeTo() != null) {
                assertThat(actor.activeFrom()).isLessThanOrEqualTo(actor.activeTo());
            }
        });
    }

    @Test
    void namesSharedByActorsAreSharedOnPurpose() throws IOException {
        Map<String, Set<String>> owners = new HashMap<>();
        for (String file : REGISTRY) {
            for (Row row : table(file).rows()) {
                List<String> names = new ArrayList<>(row.list("aliases"));
                names.add(row.required("name"));
                for (String name : names) {
                    if (!name.startsWith("~")) {
                        owners.computeIfAbsent(Fold.fold(name), key -> new HashSet<>())
                                .add(row.required("id"));
                    }
                }
            }
        }

        assertThat(owners).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
    }

    @Test
    void everyPlacesCountryIsKnownAndItsCoordinatesAreOnEarth() {
        assertThat(knowledge.places().listed()).allSatisfy(place -> {
            if (place.country() != null) {
                assertThat(knowledge.countries().byIso2(place.country()))
                        .as(place.id())
                        .isPresent();
            }
            if (place.latitude() != null) {
                assertThat(place.latitude()).isBetween(-90.0, 90.0);
                assertThat(place.longitude()).isBetween(-180.0, 180.0);
            }
        });
    }

    @Test
    void curatedPlacesLieNearTheirCountry() {
        assertThat(knowledge.places().listed())
                .filteredOn(place -> place.id().startsWith("sitrep:"))
                .hasSizeGreaterThan(400)
                .filteredOn(place -> place.country() != null && place.latitude() != null)
                .allSatisfy(place -> knowledge.places().country(place.country()).ifPresent(country -> {
                    // Degrees, generous: it is to catch a lost sign or swapped coordinates.
                    double far = Set.of("RU", "US", "CN", "ID").contains(place.country()) ? 90 : 20;
                    assertThat(Math.abs(place.latitude() - country.latitude()))
                            .as(place.id())
                            .isLessThan(far);
                    assertThat(Math.abs(place.longitude() - country.longitude()))
                            .as(place.id())
                            .isLessThan(far);
                }));
    }

    @Test
    void everyCuratedPlacesIdIsItsOwn() throws IOException {
        assertThat(table("places").rows()).extracting(row -> row.required("id")).doesNotHaveDuplicates();
    }

    @Test
    void everyCuratedDivisionIsOne() throws IOException {
        Set<String> codes = new HashSet<>();
        table("divisions").rows().forEach(row -> codes.add(row.required("code")));

        assertThat(table("division-names").rows())
                .extracting(row -> row.required("code"))
                .doesNotHaveDuplicates()
                .isSubsetOf(codes);
    }

    @Test
    void everyAnchorsActorsAndCountriesAreKnown() {
        assertThat(knowledge.anchors().all()).hasSizeGreaterThan(100).allSatisfy(anchor -> {
            assertThat(anchor.end()).isAfterOrEqualTo(anchor.start());
            assertThat(anchor.attackers())
                    .allSatisfy(
                            id -> assertThat(knowledge.actors().byId(id)).as(id).isPresent());
            assertThat(anchor.countries())
                    .allSatisfy(iso -> assertThat(knowledge.countries().byIso2(iso))
                            .as(iso)
                            .isPresent());
        });
    }

    @Test
    void everyCountryBordersThoseThatBorderIt() {
        assertThat(knowledge.countries().all()).hasSizeGreaterThan(240).allSatisfy(country -> {
            for (String neighbour : country.neighbours()) {
                assertThat(knowledge.countries().areNeighbours(neighbour, country.iso2()))
                        .as(country.iso2() + "-" + neighbour)
                        .isTrue();
            }
        });
    }
}
