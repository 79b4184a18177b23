package org.sitrep.coder.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the places: countries and divisions, the curated list, and the packed gazetteer. */
final class PlaceFiles {
    private static final String GAZETTEER = "gazetteer.tsv.gz";

    private PlaceFiles() {}

    static Places read(KnowledgeFiles files, Countries countries, OrdinaryWords ordinary) {
        Lexicon<Place> listed = new Lexicon<>(ordinary);
        Map<String, String> admin1Names = new HashMap<>();
        Map<String, Row> curatedNames = new HashMap<>();
        files.table("division-names").rows().forEach(row -> curatedNames.put(row.required("code"), row));
        for (Row row : files.table("divisions").rows()) {
            Row curated = curatedNames.get(row.required("code"));
            Place place = division(row, curated == null ? null : curated.orNull("name"), countries);
            listed.add(place.name(), place);
            listed.add(row.required("name"), place);
            row.list("names").forEach(name -> listed.add(name, place));
            if (curated != null) {
                curated.list("names").forEach(name -> listed.add(name, place));
            }
            if (place.kind() == PlaceKind.COUNTRY) {
                countries.byIso2(row.required("country")).ifPresent(country -> {
                    listed.add(country.name(), place);
                    country.names().forEach(name -> listed.add(name, place));
                });
            } else {
                admin1Names.put(row.required("code"), place.name());
            }
        }
        for (Row row : files.table("places").rows()) {
            Place place = new Place(
                    "sitrep:" + row.required("id"),
                    row.required("name"),
                    row.constant("kind", PlaceKind.class),
                    countries.code(row, "country"),
                    row.orNull("admin1"),
                    row.number("lat", -90, 90),
                    row.number("lon", -180, 180),
                    0);
            listed.add(place.name(), place);
            row.list("aliases").forEach(alias -> listed.add(alias, place));
        }
        Gazetteer gazetteer = new Gazetteer(files.open(GAZETTEER), admin1Names);
        files.add(GAZETTEER, gazetteer.about(), gazetteer.size());
        return new Places(listed, gazetteer, ordinary);
    }

    private static Place division(Row row, @Nullable String curatedName, Countries countries) {
        PlaceKind kind = row.get("code").indexOf('.') < 0 ? PlaceKind.COUNTRY : PlaceKind.ADMIN1;
        String country = row.required("country");
        String name = kind == PlaceKind.COUNTRY
                ? countries.byIso2(country).map(Country::name).orElse(row.required("name"))
                : curatedName != null ? curatedName : row.required("name");
        return new Place(
                "geonames:" + row.required("geonameid").toLowerCase(Locale.ROOT),
                name,
                kind,
                country,
                kind == PlaceKind.COUNTRY ? null : name,
                row.number("lat", -90, 90),
                row.number("lon", -180, 180),
                Objects.requireNonNullElse(row.parsed("population", Long::valueOf), 0L));
    }
}
