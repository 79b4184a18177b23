package org.sitrep.events.revising;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.events.records.Cause;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** Notes what wants a person about an event, as it is concluded. */
@ApplicationScoped
public class Reviews {
    /** Less than this many points above or below enough is a doubtful match or refusal. */
    private static final double DOUBTFUL_POINTS = 0.75;

    private static final double LOW_CONFIDENCE = 0.5;

    /** A figure is contested where its highest is this many times its lowest, and this many people above it. */
    private static final int CONTESTED_TIMES = 2;

    private static final int CONTESTED_MORE = 5;

    private final Database database;

    Reviews(Database database) {
        this.database = database;
    }

    /** An event as it is concluded, with what was newly matched to it. */
    record Concluded(EventRecord event, List<Cause.Match> matches) {}

    /**
     * Notes what is doubtful of events.
     *
     * @param enough what the matcher takes for enough
     */
    void note(List<Concluded> concluded, double enough) {
        List<Parameters> open = new ArrayList<>();
        List<Parameters> settled = new ArrayList<>();
        for (Concluded each : concluded) {
            UUID id = each.event.id();
            Map<String, Object> doubts = doubts(each.event, each.matches, enough);
            doubts.forEach((kind, why) -> open.add(Parameters.of(id, kind, Documents.write(why))));
            settled.add(Parameters.of(id, doubts.keySet()));
        }
        database.runEach("""
                INSERT INTO review AS known (event_id, kind, since, why) VALUES (?, ?, now(), ?::jsonb)
                ON CONFLICT (event_id, kind) DO UPDATE SET since = excluded.since, why = excluded.why, settled = false
                WHERE known.why <> excluded.why
                """, open);
        database.runEach(
                "DELETE FROM review WHERE event_id = ? AND kind <> 'doubtful_match' AND NOT kind = ANY (?)", settled);
    }

    private static Map<String, Object> doubts(EventRecord event, List<Cause.Match> matches, double enough) {
        Map<String, Object> doubts = new TreeMap<>();
        if (event.status() == RecordStatus.REPORTED) {
            if (contested(event.killed()) || contested(event.injured())) {
                Map<String, Object> figures = new TreeMap<>();
                put(figures, "killed", event.killed());
                put(figures, "injured", event.injured());
                doubts.put("contested_figures", figures);
            }
            if (event.grade() == Grade.CONTESTED) {
                doubts.put("contested_attackers", Map.of("attackers", event.attackers()));
            }
            if (event.confidence() < LOW_CONFIDENCE) {
                doubts.put("low_confidence", Map.of("confidence", event.confidence()));
            }
        }
        List<Cause.Match> doubtful =
                matches.stream().filter(each -> doubtful(each, enough)).toList();
        if (!doubtful.isEmpty()) {
            doubts.put("doubtful_match", Map.of("matches", doubtful));
        }
        return doubts;
    }

    private static void put(Map<String, Object> figures, String name, @Nullable Figure figure) {
        if (figure != null) {
            figures.put(name, figure);
        }
    }

    /** An event that is no more wants nobody. */
    void forget(UUID event) {
        database.run("DELETE FROM review WHERE event_id = ?", event);
    }

    /** A curator has looked at an event. */
    public void settle(UUID event) {
        database.run("UPDATE review SET settled = true WHERE event_id = ?", event);
    }

    private static boolean doubtful(Cause.Match match, double enough) {
        Double score = match.score();
        boolean joined = score != null && Math.abs(score - enough) < DOUBTFUL_POINTS;
        return joined
                || match.apart().stream()
                        .anyMatch(each -> !each.ruledOut() && Math.abs(each.score() - enough) < DOUBTFUL_POINTS);
    }

    private static boolean contested(@Nullable Figure figure) {
        return figure != null
                && figure.high() >= CONTESTED_TIMES * (long) figure.low()
                && figure.high() - figure.low() >= CONTESTED_MORE;
    }
}
