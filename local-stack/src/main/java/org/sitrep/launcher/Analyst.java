package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.StackException;

/** An analyst: reads records and statistics through the gateway with a token of their own. */
final class Analyst {
    private final HttpJson http = new HttpJson();
    private final String gateway;
    private final String token;

    Analyst(LocalRun run) {
        this.gateway = run.runningGatewayUrl();
        this.token = run.token("analyst");
    }

    JsonNode get(String pathAndQuery) {
        HttpJson.Answer answer = http.get(gateway + pathAndQuery, token);
        if (!answer.good()) {
            throw new StackException("The gateway does not answer " + pathAndQuery + ": " + Partner.problem(answer));
        }
        return answer.json();
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String pathAndQuery) {
        var items = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            JsonNode page = get(pathAndQuery + cursor);
            page.path("items").forEach(items::add);
            String next = Words.text(page, "next_cursor");
            cursor = next.isEmpty() ? "" : (pathAndQuery.contains("?") ? "&" : "?") + "cursor=" + next;
        } while (!cursor.isEmpty());
        return items;
    }
}
