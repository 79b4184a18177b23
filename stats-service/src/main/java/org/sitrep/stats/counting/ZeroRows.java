package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.stats.periods.PeriodUnit;

/** Adds rows of zeros for periods without events, from the first to the last of the days asked for, else of the data. */
final class ZeroRows {
    private ZeroRows() {}

    static List<CasualtyRow> fill(CasualtyQuestion question, List<CasualtyRow> rows) {
        var units = question.by().stream()
                .map(Grouping::unit)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        var words = units.stream().map(PeriodUnit::word).toList();
        Map<Map<String, @Nullable String>, CasualtyRow> all = new LinkedHashMap<>();
        rows.forEach(row -> all.put(row.group(), row));
        Set<Map<String, @Nullable String>> others = groupsBeside(rows, words, question);
        for (var period : periods(question, rows, units)) {
            for (Map<String, @Nullable String> other : others) {
                Map<String, @Nullable String> group = new LinkedHashMap<>(other);
                period.forEach(group::put);
                all.putIfAbsent(group, zero(group, question));
                if (all.size() > CasualtyCounting.MOST_ROWS) {
                    throw new TooManyRowsException("fill");
                }
            }
        }
        return new ArrayList<>(all.values());
    }

    /** The groups as they stand in the rows, with their periods still open. */
    private static Set<Map<String, @Nullable String>> groupsBeside(
            List<CasualtyRow> rows, List<String> periods, CasualtyQuestion question) {
        Set<Map<String, @Nullable String>> groups = new LinkedHashSet<>();
        for (var row : rows) {
            Map<String, @Nullable String> group = new LinkedHashMap<>(row.group());
            periods.forEach(period -> group.put(period, null));
            groups.add(group);
        }
        if (groups.isEmpty() && question.by().size() == periods.size()) {
            Map<String, @Nullable String> only = new LinkedHashMap<>();
            question.by().forEach(grouping -> only.put(grouping.word(), null));
            groups.add(only);
        }
        return groups;
    }

    /** Labels of every unit, for each period of the finest; where it lies in no one coarser period, it has no row. */
    private static List<Map<String, String>> periods(
            CasualtyQuestion question, List<CasualtyRow> rows, List<PeriodUnit> units) {
        var finest = units.getFirst();
        var filter = question.filter();
        var first = filter.from() != null ? filter.from() : edge(rows, finest, true);
        var last = filter.to() != null ? filter.to() : edge(rows, finest, false);
        var periods = new ArrayList<Map<String, String>>();
        if (first == null || last == null) {
            return periods;
        }
        for (var start = finest.startOf(first); !start.isAfter(last); start = finest.next(start)) {
            var labels = labels(start, finest, units);
            if (labels.size() == units.size()) {
                periods.add(labels);
            }
            if (periods.size() > CasualtyCounting.MOST_ROWS) {
                throw new TooManyRowsException("fill");
            }
        }
        return periods;
    }

    private static Map<String, String> labels(LocalDate start, PeriodUnit finest, List<PeriodUnit> units) {
        var labels = new LinkedHashMap<String, String>();
        var end = finest.next(start).minusDays(1);
        for (var unit : units) {
            var holding = unit.holding(start, end);
            if (holding != null) {
                labels.put(unit.word(), unit.label(holding));
            }
        }
        return labels;
    }

    private static @Nullable LocalDate edge(List<CasualtyRow> rows, PeriodUnit unit, boolean first) {
        var labels = rows.stream().map(row -> row.group().get(unit.word())).filter(Objects::nonNull);
        var order = Comparator.<String>naturalOrder();
        return (first ? labels.min(order) : labels.max(order)).map(unit::parse).orElse(null);
    }

    private static CasualtyRow zero(Map<String, @Nullable String> group, CasualtyQuestion question) {
        var figures = new EnumMap<Measure, @Nullable Sum>(Measure.class);
        question.measures().forEach(measure -> figures.put(measure, question.isToldByRow(measure) ? Sum.ZERO : null));
        return new CasualtyRow(group, new Tally(0, 0, figures, 0, 0, 0));
    }
}
