package org.sitrep.events.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.SchemeCodes;

/** Our own CSV, as {@code GET /v1/events} gives it, of this platform or another. Columns that follow from others are not read. */
final class OwnShape implements Shape {
    @Override
    public String dataset() {
        return "Sitrep table";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "id", "sub_event_type", "date_start", "date_end", "country", "attackers", "targets", "killed_best");
    }

    @Override
    public String idColumn() {
        return "id";
    }

    @Override
    public ImportedRow read(Cells cells) {
        SubEventType type = cells.code("sub_event_type", SubEventType.class);
        if (type == null) {
            cells.fault("sub_event_type", "is needed");
        }
        LocalDate start = cells.day("date_start");
        LocalDate end = cells.day("date_end");
        return new ImportedRow(
                cells.required(idColumn()),
                type,
                start,
                end,
                Objects.requireNonNullElse(
                        cells.code("date_precision", DatePrecision.class),
                        start != null && start.equals(end) ? DatePrecision.DAY : DatePrecision.UNKNOWN),
                new Place(
                        cells.text("place"),
                        PlaceRole.OCCURRED_AT,
                        cells.text("admin1"),
                        CountryNames.code(cells, "country"),
                        cells.decimal("latitude", -90, 90),
                        cells.decimal("longitude", -180, 180),
                        cells.whole("geo_precision", 1, 3),
                        null),
                cells.texts("attackers"),
                cells.texts("targets"),
                "true".equals(cells.text("civilian_targeting")),
                weapons(cells),
                Objects.requireNonNullElse(cells.code("outcome", Outcome.class), Outcome.UNKNOWN),
                count(cells, "killed"),
                count(cells, "injured"),
                List.of(),
                Objects.requireNonNullElse(cells.code("reporting", Reporting.class), Reporting.MAIN),
                new SchemeCodes(null, null, null, null, null, null, null),
                null);
    }

    private static List<Weapon> weapons(Cells cells) {
        try {
            return cells.texts("weapons").stream()
                    .map(label -> Code.of(Weapon.class, label))
                    .toList();
        } catch (IllegalArgumentException unlisted) {
            cells.fault("weapons", "must be weapons of the codebook between semicolons");
            return List.of();
        }
    }

    private static @Nullable Count count(Cells cells, String measure) {
        Integer best = cells.whole(measure + "_best");
        Integer high = cells.whole(measure + "_high");
        if (best == null) {
            return null;
        }
        if ("true".equals(cells.text(measure + "_high_open"))) {
            return new Count(best, null, Qualifier.AT_LEAST);
        }
        return high == null || high <= best ? Count.exactly(best) : new Count(best, high, Qualifier.RANGE);
    }
}
