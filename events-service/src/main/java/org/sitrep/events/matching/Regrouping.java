package org.sitrep.events.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/**
 * Groups anew whatever a change of reports can reach, so that afterwards all reports stand as if they had been grouped at
 * once: first the founding reports that are tied to each other, then the vague ones, each to the event it fits best, then
 * the lone ones among themselves.
 */
public final class Regrouping {
    private final Surroundings around;
    private final Web web;
    private final Map<ReportKey, Placed> seen = new LinkedHashMap<>();
    private final Map<ReportKey, Nest> nests = new LinkedHashMap<>();
    private final Map<UUID, Nest> standing = new HashMap<>();
    private final Set<ReportKey> lone = new HashSet<>();
    private final List<Report> disturbed = new ArrayList<>();
    private final Set<UUID> disturbedEvents = new LinkedHashSet<>();

    private Regrouping(Surroundings around, ReportMatcher matcher) {
        this.around = around;
        this.web = new Web(matcher);
    }

    /**
     * Groups anew.
     *
     * @param stirred reports that are new, or of which a curator decided; stored, the new ones without an event
     * @param gone reports that are not stored any more, with the events that they were of
     * @param heirs the events that reports carry on where it is not their own: new reports those of the ones in whose
     *     place they came, and whatever a curator gave an event, or null for one of its own
     */
    public static Grouping after(
            Collection<Placed> stirred,
            Collection<Placed> gone,
            Map<ReportKey, @Nullable UUID> heirs,
            Surroundings around,
            ReportMatcher matcher) {
        Regrouping regrouping = new Regrouping(around, matcher);
        regrouping.found(stirred, gone);
        regrouping.placeVague(stirred, gone);
        return new Identities(regrouping.seen, regrouping.nests, regrouping.standing, heirs, gone, around)
                .grouping(new Reasons(regrouping.web, regrouping.seen.values(), matcher.name()), regrouping.lone);
    }

    /** Founding reports: all that are tied to a stirred one, or were to one that is gone, however many ties away. */
    private void found(Collection<Placed> stirred, Collection<Placed> gone) {
        List<Report> frontier = new ArrayList<>();
        Set<ReportKey> members = new LinkedHashSet<>();
        stirred.stream().map(Placed::eventId).filter(Objects::nonNull).forEach(disturbedEvents::add);
        stirred.stream().filter(Regrouping::founding).forEach(each -> {
            see(each);
            members.add(each.key());
            frontier.add(each.report());
        });
        gone.stream().filter(Regrouping::founding).forEach(each -> {
            disturb(each);
            frontier.add(each.report());
        });
        for (List<Report> next = frontier; !next.isEmpty(); ) {
            next = follow(next, members);
        }
        List<Report> reports = members.stream().map(this::report).toList();
        Apart apart = around.apart(reports.stream()
                .map(Report::pin)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Clusters.of(reports, web, apart).forEach(cluster -> settle(cluster, members));
    }

    private List<Report> follow(List<Report> frontier, Set<ReportKey> members) {
        around.foundingNear(frontier, seen.keySet()).forEach(this::see);
        Frontier from = new Frontier(frontier, web);
        List<Report> next = new ArrayList<>();
        for (Placed each : seen.values()) {
            if (founding(each) && !members.contains(each.key()) && from.ties(each.report())) {
                members.add(each.key());
                next.add(each.report());
            }
        }
        return next;
    }

    /** A cluster that is the same event as before stays; of any other all that is with its reports is looked at again. */
    private void settle(List<Report> cluster, Set<ReportKey> members) {
        UUID event = placed(cluster.getFirst()).eventId();
        boolean same = event != null
                && !disturbedEvents.contains(event)
                && cluster.stream().allMatch(each -> event.equals(placed(each).eventId()))
                && members.stream()
                                .filter(key -> event.equals(placed(key).eventId()))
                                .count()
                        == cluster.size();
        Nest nest = new Nest(same ? event : null, cluster);
        cluster.forEach(each -> nests.put(each.key(), nest));
        if (same) {
            standing.put(event, nest);
        } else {
            cluster.forEach(each -> disturb(placed(each)));
        }
    }

    private void disturb(Placed founding) {
        disturbed.add(founding.report());
        if (founding.eventId() != null) {
            disturbedEvents.add(founding.eventId());
        }
    }

    /** Vague reports that were with what changed, or could be: with all others of their articles, for those compete. */
    private void placeVague(Collection<Placed> stirred, Collection<Placed> gone) {
        Set<UUID> articles = new LinkedHashSet<>();
        Stream.concat(stirred.stream(), around.ofEvents(disturbedEvents).stream())
                .filter(each -> !founding(each))
                .forEach(each -> articles.add(each.report().source().id()));
        around.vagueFor(disturbed).stream()
                .filter(each -> disturbed.stream()
                        .anyMatch(other -> web.between(each.report(), other).sameEvent()))
                .forEach(each -> articles.add(each.report().source().id()));
        Map<UUID, List<Report>> byArticle = new LinkedHashMap<>();
        around.ofArticles(articles).stream().filter(each -> !founding(each)).forEach(each -> {
            see(each);
            byArticle
                    .computeIfAbsent(each.report().source().id(), any -> new ArrayList<>())
                    .add(each.report());
        });
        List<Report> alone = new ArrayList<>();
        for (List<Report> ofArticle : byArticle.values()) {
            Map<ReportKey, Nest> placed = new Placing(web).place(ofArticle, nestsFor(ofArticle));
            for (Report report : ofArticle) {
                Nest nest = placed.get(report.key());
                if (nest == null) {
                    alone.add(report);
                } else {
                    nest.add(report);
                    nests.put(report.key(), nest);
                }
            }
        }
        groupLone(alone, gone);
    }

    private List<Nest> nestsFor(List<Report> vague) {
        Map<ReportKey, Placed> near = new LinkedHashMap<>();
        vague.forEach(each -> around.foundingFor(each).forEach(found -> near.put(found.key(), found)));
        Set<UUID> toLoad = new LinkedHashSet<>();
        near.values().forEach(each -> {
            UUID event = each.eventId();
            if (!nests.containsKey(each.key()) && event != null && !standing.containsKey(event)) {
                toLoad.add(event);
            }
        });
        Map<UUID, List<Report>> loaded = new LinkedHashMap<>();
        around.ofEvents(toLoad).stream().filter(Regrouping::founding).forEach(each -> {
            see(each);
            loaded.computeIfAbsent(Objects.requireNonNull(each.eventId()), any -> new ArrayList<>())
                    .add(each.report());
        });
        loaded.forEach((event, founding) -> {
            Nest nest = new Nest(event, founding);
            standing.put(event, nest);
            founding.forEach(each -> nests.put(each.key(), nest));
        });
        return near.keySet().stream()
                .map(nests::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Lone reports: with them all that are tied to them, and what was tied to lone ones that are gone or found an event. */
    private void groupLone(List<Report> alone, Collection<Placed> gone) {
        Map<ReportKey, Report> members = new LinkedHashMap<>();
        alone.forEach(each -> members.put(each.key(), each));
        Deque<Report> next = new ArrayDeque<>(alone);
        gone.stream().filter(Placed::lone).forEach(each -> next.add(each.report()));
        seen.values().stream()
                .filter(each -> each.lone() && !members.containsKey(each.key()))
                .forEach(each -> next.add(each.report()));
        while (!next.isEmpty()) {
            Report from = next.remove();
            for (Placed each : around.loneLike(from)) {
                see(each);
                boolean elsewhere = nests.containsKey(each.key());
                if (!elsewhere && !members.containsKey(each.key()) && web.ties(from, each.report())) {
                    members.put(each.key(), each.report());
                    next.add(each.report());
                }
            }
        }
        Clusters.of(members.values(), web, Apart.NONE).forEach(cluster -> {
            Nest nest = new Nest(null, List.of());
            cluster.forEach(each -> {
                nest.add(each);
                nests.put(each.key(), nest);
                lone.add(each.key());
            });
        });
    }

    private static boolean founding(Placed placed) {
        return placed.report().founding();
    }

    private void see(Placed placed) {
        seen.putIfAbsent(placed.key(), placed);
    }

    private Placed placed(Report report) {
        return placed(report.key());
    }

    private Placed placed(ReportKey key) {
        return Objects.requireNonNull(seen.get(key));
    }

    private Report report(ReportKey key) {
        return placed(key).report();
    }
}
