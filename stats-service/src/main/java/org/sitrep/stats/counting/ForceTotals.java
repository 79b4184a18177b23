package org.sitrep.stats.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.records.ForceLevelRecord;

/**
 * Adds up what may be added: one claimant's counts of one force, present, in one unit, in different countries. A country's
 * own count stands for all places in it. Without one, counts of different provinces are added; places of which it cannot be
 * told whether one lies within the other are not, and neither is what has no country.
 */
public final class ForceTotals {
    private ForceTotals() {}

    /** Of the latest counts, in their order. */
    public static List<ForceTotal> of(List<ForceLevelRecord> latest) {
        return latest.stream()
                .filter(level -> level.status() == ForceStatus.PRESENT)
                .collect(Collectors.groupingBy(
                        level -> Arrays.asList(
                                level.force().actorId() == null
                                        ? level.force().name()
                                        : level.force().actorId(),
                                level.unit(),
                                level.claimedBy()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(ForceTotals::total)
                .filter(total -> !total.countries().isEmpty())
                .toList();
    }

    private static ForceTotal total(List<ForceLevelRecord> levels) {
        Map<String, List<ForceLevelRecord>> byCountry = levels.stream()
                .filter(level -> level.place().country() != null)
                .collect(Collectors.groupingBy(
                        level -> Objects.requireNonNull(level.place().country()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var countries = new ArrayList<String>();
        var places = new ArrayList<List<ForceLevelRecord>>();
        byCountry.forEach((country, inIt) -> {
            var addable = addable(inIt);
            if (!addable.isEmpty()) {
                countries.add(country);
                places.addAll(addable);
            }
        });
        var used = places.stream().flatMap(List::stream).toList();
        var days = used.stream()
                .map(level -> level.asOf().date())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var first = levels.getFirst();
        return new ForceTotal(
                first.force(),
                first.status(),
                first.unit(),
                first.claimedBy(),
                sum(places, level -> level.count().low(), Math::min),
                sum(places, level -> level.count().high(), Math::max),
                countries,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                levels.stream()
                        .filter(level -> !used.contains(level))
                        .map(ForceLevelRecord::id)
                        .toList());
    }

    /** Places that do not overlap, each with its counts of that day; none where that cannot be told. */
    private static List<List<ForceLevelRecord>> addable(List<ForceLevelRecord> inCountry) {
        var whole = inCountry.stream().filter(level -> isCountry(level.place())).toList();
        if (!whole.isEmpty()) {
            return List.of(whole);
        }
        var places = inCountry.stream()
                .collect(Collectors.groupingBy(
                        level -> Arrays.asList(
                                level.place().admin1(), level.place().name()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var provinces = places.keySet().stream().map(List::getFirst).distinct().toList();
        var apart = places.size() == 1 || (provinces.size() == places.size() && !provinces.contains(null));
        return apart ? List.copyOf(places.values()) : List.of();
    }

    private static boolean isCountry(Place place) {
        var country = Objects.requireNonNull(place.country());
        return place.admin1() == null
                && (place.name() == null
                        || place.name().equalsIgnoreCase(Locale.of("", country).getDisplayCountry(Locale.ENGLISH)));
    }

    /** Several figures of one place and day are one range. */
    private static @Nullable Long sum(
            List<List<ForceLevelRecord>> places,
            Function<ForceLevelRecord, @Nullable Integer> end,
            BinaryOperator<Integer> outer) {
        long sum = 0;
        for (var place : places) {
            var ends = place.stream().map(end).toList();
            if (ends.contains(null)) {
                return null;
            }
            sum += ends.stream().reduce(outer).orElse(0);
        }
        return sum;
    }
}
