package org.sitrep.events.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.SchemeCodes;

/**
 * The UCDP Georeferenced Event Dataset (Sundberg and Melander 2013; UCDP, Uppsala University; CC BY 4.0). UCDP names two
 * sides, not who attacked: side a stands for the attacker, as it does in one-sided violence. Of the kinds of event it knows
 * three: what is state-based or between groups is an armed clash, what is one-sided an attack on civilians.
 */
final class UcdpGed implements Shape {
    private static final int ONE_SIDED = 3;

    @Override
    public String dataset() {
        return "UCDP GED";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "id",
                "type_of_violence",
                "side_a",
                "side_b",
                "country",
                "date_start",
                "date_end",
                "best",
                "high",
                "low");
    }

    @Override
    public String idColumn() {
        return "id";
    }

    @Override
    public ImportedRow read(Cells cells) {
        Integer violence = cells.whole("type_of_violence");
        if (violence == null || violence < 1 || violence > ONE_SIDED) {
            cells.fault("type_of_violence", "must be 1, 2 or 3");
        }
        boolean oneSided = Objects.equals(violence, ONE_SIDED);
        LocalDate start = cells.day("date_start");
        LocalDate end = cells.day("date_end");
        if (start == null || end == null) {
            cells.fault("date_start", "and date_end are needed");
        }
        String sideA = cells.required("side_a");
        String sideB = cells.required("side_b");
        Integer wherePrecision = cells.whole("where_prec");
        Integer datePrecision = cells.whole("date_prec");
        return new ImportedRow(
                cells.required(idColumn()),
                oneSided ? SubEventType.ATTACK : SubEventType.ARMED_CLASH,
                start,
                end,
                precision(start, end, datePrecision),
                place(cells, wherePrecision),
                List.of(sideA),
                List.of(sideB),
                oneSided,
                List.of(),
                Outcome.UNKNOWN,
                killed(cells),
                null,
                dead(cells, sideA, sideB),
                Reporting.MAIN,
                new SchemeCodes(null, null, violence, wherePrecision, datePrecision, null, null),
                cells.day("source_date"));
    }

    /** The best estimate, and the high one as far as the count may reach; the low one has no place in a count. */
    private static @Nullable Count killed(Cells cells) {
        Integer best = cells.whole("best");
        Integer high = cells.whole("high");
        if (best == null) {
            cells.fault("best", "is missing");
            return null;
        }
        return high == null || high <= best ? Count.exactly(best) : new Count(best, high, Qualifier.RANGE);
    }

    private static List<ImportedRow.Dead> dead(Cells cells, String sideA, String sideB) {
        List<ImportedRow.Dead> dead = new ArrayList<>();
        add(dead, sideA, null, cells.whole("deaths_a"));
        add(dead, sideB, null, cells.whole("deaths_b"));
        add(dead, "Civilians", ActorKind.CIVILIANS, cells.whole("deaths_civilians"));
        return dead;
    }

    private static void add(
            List<ImportedRow.Dead> dead, String group, @Nullable ActorKind kind, @Nullable Integer number) {
        if (number != null && number > 0) {
            dead.add(new ImportedRow.Dead(group, kind, number));
        }
    }

    private static Place place(Cells cells, @Nullable Integer precision) {
        String name = Stream.of("where_coordinates", "adm_2", "adm_1")
                .map(cells::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Place(
                name,
                PlaceRole.OCCURRED_AT,
                cells.text("adm_1"),
                CountryNames.code(cells, "country"),
                cells.decimal("latitude", -90, 90),
                cells.decimal("longitude", -180, 180),
                precision == null || name == null ? null : precision == 1 ? 1 : precision <= 3 ? 2 : 3,
                null);
    }

    private static DatePrecision precision(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer coded) {
        if (coded == null) {
            return start != null && start.equals(end) ? DatePrecision.DAY : DatePrecision.WEEK;
        }
        return switch (coded) {
            case 1 -> DatePrecision.DAY;
            case 2, 3 -> DatePrecision.WEEK;
            case 4 -> DatePrecision.MONTH;
            default -> DatePrecision.YEAR;
        };
    }
}
