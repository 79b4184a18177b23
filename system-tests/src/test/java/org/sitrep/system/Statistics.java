package org.sitrep.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every statistic there is, to be compared to the digit. */
final class Statistics {
    private static final String OTHER_MEASURES =
            "&measure=killed,injured,casualties,missing,captured,abducted,displaced";
    private static final List<String> QUESTIONS = List.of(
            "/v1/statistics/casualties?by=country,month" + OTHER_MEASURES,
            "/v1/statistics/casualties?by=day",
            "/v1/statistics/casualties?by=week,event_type",
            "/v1/statistics/casualties?by=quarter,sub_event_type",
            "/v1/statistics/casualties?by=year,admin1",
            "/v1/statistics/casualties?by=attacker,target",
            "/v1/statistics/casualties?by=victims,weapon,outcome",
            "/v1/statistics/casualty-claims?",
            "/v1/statistics/force-levels?as_of=2025-01-01",
            "/v1/statistics/force-levels?as_of=2024-05-01",
            "/v1/statistics/tempo?per=week&as_of=2025-01-01",
            "/v1/statistics/tempo?country=NE&per=day&as_of=2025-01-01",
            "/v1/statistics/overview?as_of=2025-01-01");

    private Statistics() {}

    /** By question, of a day that does not end meanwhile; without the position, which tells where in the log the answer stands. */
    static Map<String, JsonNode> all(RunningPlatform running, @Nullable Instant knownAt) {
        var answers = new LinkedHashMap<String, JsonNode>();
        for (String question : QUESTIONS) {
            JsonNode answer = running.get(question + (knownAt == null ? "" : "&known_at=" + knownAt));
            ((ObjectNode) answer).remove("position");
            answers.put(question, answer);
        }
        return answers;
    }
}
