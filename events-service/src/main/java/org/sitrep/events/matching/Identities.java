package org.sitrep.events.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.matching.Grouping.Event;
import org.sitrep.events.matching.Grouping.Member;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.manners.identifiers.Ids;

/**
 * Which event keeps which id. An id stays with the earliest of the founding reports that it had; where several ids come to
 * one event the oldest wins and the others are absorbed.
 */
final class Identities {
    private static final Comparator<Report> EARLIEST_FOUNDING =
            comparing((Report each) -> !each.founding()).thenComparing(Report.IN_ORDER);

    private final Map<ReportKey, Placed> seen;
    private final Map<ReportKey, Nest> nests;
    private final Map<ReportKey, @Nullable UUID> heirs;
    private final Set<UUID> left = new HashSet<>();
    private final Set<UUID> touched = new TreeSet<>();
    private final Map<UUID, Integer> sizes = new HashMap<>();

    Identities(
            Map<ReportKey, Placed> seen,
            Map<ReportKey, Nest> nests,
            Map<UUID, Nest> standing,
            Map<ReportKey, @Nullable UUID> heirs,
            Collection<Placed> gone,
            Surroundings around) {
        this.seen = seen;
        this.nests = nests;
        this.heirs = heirs;
        gone.forEach(each -> touch(each.eventId()));
        left.addAll(touched);
        heirs.values().forEach(this::touch);
        nests.keySet().forEach(key -> touch(placed(key).eventId()));
        Map<UUID, Nest> rest = new HashMap<>(standing);
        nests.keySet().forEach(key -> count(placed(key).eventId()));
        // What is not there yet is vague, and with the same founding reports as before.
        for (Placed each : around.ofEvents(touched, Set.copyOf(nests.keySet()))) {
            UUID event = each.event();
            count(event);
            seen.put(each.key(), each);
            Nest nest = rest.computeIfAbsent(event, any -> new Nest(event, List.of()));
            nest.add(each.report());
            nests.put(each.key(), nest);
        }
    }

    Grouping grouping(Reasons reasons, Set<ReportKey> lone) {
        Map<Nest, TreeSet<UUID>> claims = new HashMap<>();
        List<UUID> ended = new ArrayList<>();
        Map<UUID, Report> earliest = new HashMap<>();
        for (ReportKey key : nests.keySet()) {
            UUID was = was(key);
            if (was != null) {
                earliest.merge(
                        was,
                        placed(key).report(),
                        (one, other) -> EARLIEST_FOUNDING.compare(one, other) <= 0 ? one : other);
            }
        }
        Map<Nest, Set<UUID>> given = new HashMap<>();
        for (UUID event : touched) {
            Report keeper = earliest.get(event);
            Nest heldBy = keeper == null ? holder(event) : nests.get(keeper.key());
            if (heldBy == null) {
                ended.add(event);
            } else if (keeper == null) {
                given.computeIfAbsent(heldBy, any -> new TreeSet<>()).add(event);
            } else {
                claims.computeIfAbsent(heldBy, any -> new TreeSet<>()).add(event);
            }
        }
        List<Event> events = new ArrayList<>();
        Map<Nest, List<ReportKey>> byNest = new LinkedHashMap<>();
        nests.forEach((key, nest) ->
                byNest.computeIfAbsent(nest, any -> new ArrayList<>()).add(key));
        byNest.forEach((nest, keys) -> {
            TreeSet<UUID> ids = claims.getOrDefault(nest, new TreeSet<>());
            if (!unchanged(ids, keys)) {
                UUID id = ids.isEmpty() ? Ids.next() : Objects.requireNonNull(ids.pollFirst());
                Set<UUID> absorbed = new TreeSet<>(ids);
                absorbed.addAll(given.getOrDefault(nest, Set.of()));
                events.add(event(id, List.copyOf(absorbed), nest, reasons, lone));
            }
        });
        return new Grouping(events, ended);
    }

    /** Where the reports of an event are that a curator gave to another. */
    private @Nullable Nest holder(UUID event) {
        return nests.entrySet().stream()
                .filter(each -> event.equals(placed(each.getKey()).eventId()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private boolean unchanged(Set<UUID> ids, List<ReportKey> keys) {
        if (ids.size() != 1) {
            return false;
        }
        UUID id = ids.iterator().next();
        return !left.contains(id)
                && keys.size() == sizes.getOrDefault(id, 0)
                && keys.stream().allMatch(key -> id.equals(placed(key).eventId()));
    }

    private Event event(UUID id, List<UUID> absorbed, Nest nest, Reasons reasons, Set<ReportKey> lone) {
        List<Report> all = nest.all();
        List<Member> members = all.stream()
                .map(report -> member(id, report, all, nest, reasons, lone))
                .toList();
        return new Event(id, members, absorbed);
    }

    private Member member(UUID id, Report report, List<Report> all, Nest nest, Reasons reasons, Set<ReportKey> lone) {
        Placed before = placed(report.key());
        boolean stays = id.equals(before.eventId());
        boolean isLone = lone.contains(report.key()) || (nest.founding().isEmpty() && before.lone());
        return new Member(report, isLone, stays ? null : reasons.of(report, all), !stays || isLone != before.lone());
    }

    private void count(@Nullable UUID event) {
        if (event != null) {
            sizes.merge(event, 1, Integer::sum);
        }
    }

    private void touch(@Nullable UUID event) {
        if (event != null) {
            touched.add(event);
        }
    }

    private @Nullable UUID was(ReportKey key) {
        return heirs.containsKey(key) ? heirs.get(key) : placed(key).eventId();
    }

    private Placed placed(ReportKey key) {
        return Objects.requireNonNull(seen.get(key));
    }
}
