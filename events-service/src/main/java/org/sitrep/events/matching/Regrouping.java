package org.sitrep.events.matching;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.matching.Web.Seen;
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
        Clusters.of(reports, web, web::ties, apart).forEach(cluster -> settle(cluster, members));
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
        Map<ReportKey, Report> vague = new LinkedHashMap<>();
        stirred.forEach(each -> addVague(each, vague));
        around.ofEvents(disturbedEvents, Set.copyOf(seen.keySet())).forEach(each -> addVague(each, vague));
        around.vagueFor(disturbed, Set.copyOf(vague.keySet())).stream()
                .filter(each -> disturbed.stream().anyMatch(other -> oneEvent(each.report(), other)))
                .forEach(each -> addVague(each, vague));
        Set<UUID> articles =
                vague.keySet().stream().map(ReportKey::articleId).collect(Collectors.toCollection(LinkedHashSet::new));
        around.ofArticles(articles, Set.copyOf(vague.keySet())).forEach(each -> addVague(each, vague));
        List<Nest> candidates = vague.isEmpty() ? List.of() : nestsFor(vague.values());
        Map<UUID, List<Report>> byArticle =
                vague.values().stream().collect(groupingBy(each -> each.source().id()));
        List<Report> alone = new ArrayList<>();
        for (List<Report> ofArticle : byArticle.values()) {
            Map<ReportKey, Nest> placed = new Placing(web).place(ofArticle, candidates);
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

    private void addVague(Placed each, Map<ReportKey, Report> vague) {
        if (!founding(each)) {
            see(each);
            vague.put(each.key(), each.report());
        }
    }

    private boolean oneEvent(Report one, Report other) {
        return !web.farApart(one, other) && web.between(one, other).sameEvent();
    }

    /** What founding reports make that vague ones could go with, and more that they could not. */
    private List<Nest> nestsFor(Collection<Report> vague) {
        around.foundingFor(vague, Set.copyOf(seen.keySet())).forEach(this::see);
        Set<UUID> toLoad = new LinkedHashSet<>();
        Map<UUID, List<Report>> loaded = new LinkedHashMap<>();
        for (Placed each : seen.values()) {
            UUID event = each.eventId();
            if (founding(each) && !nests.containsKey(each.key()) && event != null && !standing.containsKey(event)) {
                toLoad.add(event);
                loaded.computeIfAbsent(event, any -> new ArrayList<>()).add(each.report());
            }
        }
        around.ofEvents(toLoad, Set.copyOf(seen.keySet())).stream()
                .filter(Regrouping::founding)
                .forEach(each -> {
                    see(each);
                    Objects.requireNonNull(loaded.get(each.event())).add(each.report());
                });
        loaded.forEach((event, founding) -> {
            Nest nest = new Nest(event, founding);
            standing.put(event, nest);
            founding.forEach(each -> nests.put(each.key(), nest));
        });
        return nests.values().stream().distinct().toList();
    }

    /** Lone reports: with them all that are tied to them, and what was tied to lone ones that are gone or found an event. */
    private void groupLone(List<Report> alone, Collection<Placed> gone) {
        Map<ReportKey, Report> members = new LinkedHashMap<>();
        alone.forEach(each -> members.put(each.key(), each));
        List<Report> frontier = new ArrayList<>(alone);
        gone.stream().filter(Placed::lone).forEach(each -> frontier.add(each.report()));
        seen.values().stream()
                .filter(each -> each.lone() && !members.containsKey(each.key()))
                .forEach(each -> frontier.add(each.report()));
        for (List<Report> next = frontier; !next.isEmpty(); ) {
            next = followLone(next, members);
        }
        Clusters.of(members.values(), web, web::tiesLone, Apart.NONE).forEach(cluster -> {
            Nest nest = new Nest(null, List.of());
            cluster.forEach(each -> {
                nest.add(each);
                nests.put(each.key(), nest);
                lone.add(each.key());
            });
        });
    }

    private List<Report> followLone(List<Report> frontier, Map<ReportKey, Report> members) {
        around.loneLike(frontier, Set.copyOf(seen.keySet())).forEach(this::see);
        List<Seen> from = frontier.stream().map(web::seen).toList();
        List<Report> next = new ArrayList<>();
        for (Placed each : seen.values()) {
            if (each.lone() && !nests.containsKey(each.key()) && !members.containsKey(each.key())) {
                Seen to = web.seen(each.report());
                if (from.stream().anyMatch(one -> web.tiesLone(one, to))) {
                    members.put(each.key(), each.report());
                    next.add(each.report());
                }
            }
        }
        return next;
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
