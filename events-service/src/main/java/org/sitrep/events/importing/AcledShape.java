package org.sitrep.events.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.SchemeCodes;

/**
 * Tables in the shape of ACLED's exports. {@code notes} are a text of somebody's and are not kept. Fatalities are one
 * number, that of the table; where it is 0 nobody was reported killed.
 */
final class AcledShape implements Shape {
    @Override
    public String dataset() {
        return "ACLED-shaped table";
    }

    @Override
    public Set<String> columns() {
        return Set.of("event_id_cnty", "event_date", "sub_event_type", "actor1", "country", "location", "fatalities");
    }

    @Override
    public String idColumn() {
        return "event_id_cnty";
    }

    @Override
    public ImportedRow read(Cells cells) {
        LocalDate day = cells.day("event_date");
        if (day == null) {
            cells.fault("event_date", "is needed");
        }
        SubEventType type = cells.code("sub_event_type", SubEventType.class);
        if (type == null) {
            cells.fault("sub_event_type", "is needed");
        }
        Integer timePrecision = cells.whole("time_precision");
        Integer geoPrecision = cells.whole("geo_precision", 1, 3);
        Integer dead = cells.whole("fatalities");
        return new ImportedRow(
                cells.required(idColumn()),
                type,
                day,
                day,
                precision(timePrecision),
                new Place(
                        cells.text("location"),
                        PlaceRole.OCCURRED_AT,
                        cells.text("admin1"),
                        CountryNames.code(cells, "country"),
                        cells.decimal("latitude", -90, 90),
                        cells.decimal("longitude", -180, 180),
                        geoPrecision,
                        null),
                List.of(cells.required("actor1")),
                Stream.of(cells.text("actor2")).filter(Objects::nonNull).toList(),
                cells.text("civilian_targeting") != null,
                List.of(),
                Outcome.UNKNOWN,
                dead == null ? null : Count.exactly(dead),
                null,
                List.of(),
                Reporting.MAIN,
                new SchemeCodes(timePrecision, geoPrecision, null, null, null, null, null),
                null);
    }

    private static DatePrecision precision(@Nullable Integer coded) {
        return switch (coded) {
            case 2 -> DatePrecision.WEEK;
            case 3 -> DatePrecision.MONTH;
            case null, default -> DatePrecision.DAY;
        };
    }
}
