package org.sitrep.coder.assembly;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.coder.knowledge.ConfidenceWeights;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.Place;

/** How probable it is that what was read is right, by signs that the find itself shows. */
public final class Confidence {
    /** Of a find that is not judged yet. */
    static final double UNRATED = 0;

    private static final int ROUNDED = 100;

    private final ConfidenceWeights weights;

    Confidence(ConfidenceWeights weights) {
        this.weights = weights;
    }

    /** @param tellings how each event is told, by its ref */
    List<CodedEvent> rateEvents(List<CodedEvent> events, Map<String, Set<String>> tellings) {
        return events.stream()
                .map(event -> event.withConfidence(of(event, tellings.getOrDefault(event.ref(), Set.of()))))
                .toList();
    }

    /** @param telling how it is told, as {@link TellingSigns} says */
    double of(CodedEvent event, Set<String> telling) {
        return probability("event", signs(event, telling));
    }

    /** A claim of an event is as probable as its event. */
    List<CasualtyClaim> rateClaims(List<CasualtyClaim> claims, List<CodedEvent> rated) {
        Map<String, Double> ofEvents = new HashMap<>();
        rated.forEach(event -> ofEvents.put(event.ref(), event.confidence()));
        return claims.stream()
                .map(claim -> {
                    String event = claim.eventRef();
                    return claim.withConfidence(
                            event != null && ofEvents.containsKey(event)
                                    ? ofEvents.get(event)
                                    : probability("cumulative", signs(claim)));
                })
                .toList();
    }

    List<ForceLevel> rateLevels(List<ForceLevel> levels) {
        return levels.stream()
                .map(level -> level.withConfidence(probability("force", signs(level))))
                .toList();
    }

    /** What an event shows that can tell a right one from a wrong one. */
    public static Set<String> signs(CodedEvent event, Set<String> telling) {
        Set<String> signs = new LinkedHashSet<>(telling);
        add(signs, "dated", event.date().start() != null);
        add(signs, "dated-to-the-day", event.date().precision() == DatePrecision.DAY);
        addPlace(signs, event.place());
        add(signs, "attacker-told", !event.attackers().isEmpty());
        add(signs, "attacker-known", event.attackers().stream().anyMatch(Confidence::isKnown));
        add(signs, "target-told", !event.targets().isEmpty());
        add(signs, "weapon-told", !event.weapons().isEmpty());
        add(signs, "figure-told", event.killed() != null || event.injured() != null || event.abducted() != null);
        add(signs, "main", event.reporting() == Reporting.MAIN);
        long tellings = event.evidence().stream()
                .filter(evidence -> evidence.field().equals("event_type"))
                .map(Evidence::start)
                .distinct()
                .count();
        add(signs, "told-twice", tellings >= 2);
        add(signs, "told-often", tellings >= 4);
        add(signs, "remote", event.eventType() == EventType.EXPLOSIONS_REMOTE_VIOLENCE);
        add(signs, "against-civilians", event.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS);
        add(signs, "strategic", event.eventType() == EventType.STRATEGIC_DEVELOPMENTS);
        return signs;
    }

    /** What a cumulative claim shows. */
    public static Set<String> signs(CasualtyClaim claim) {
        Set<String> signs = new LinkedHashSet<>();
        add(signs, "country-told", !claim.countries().isEmpty());
        add(signs, "since-told", claim.period() != null && claim.period().start() != null);
        add(signs, "claimant-told", claim.claimedBy() != null);
        add(signs, "victims-told", claim.victims() != null && claim.victims().name() != null);
        return signs;
    }

    /** What a force level shows. */
    public static Set<String> signs(ForceLevel level) {
        Set<String> signs = new LinkedHashSet<>();
        addPlace(signs, level.place());
        add(signs, "force-known", level.force().actorId() != null);
        add(signs, "force-country-known", level.force().country() != null);
        add(signs, "claimant-told", level.claimedBy() != null);
        add(signs, "mission-told", level.mission() != null);
        add(signs, "exact", level.count().qualifier() == Qualifier.EXACT);
        return signs;
    }

    private double probability(String kind, Set<String> signs) {
        return Math.rint(weights.probability(kind, signs) * ROUNDED) / ROUNDED;
    }

    private static void addPlace(Set<String> signs, Place place) {
        add(signs, "country-known", place.country() != null);
        add(signs, "place-named", place.name() != null);
        add(signs, "place-listed", place.gazetteerId() != null);
    }

    private static boolean isKnown(Actor actor) {
        return actor.actorId() != null;
    }

    private static void add(Set<String> signs, String sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }
}
