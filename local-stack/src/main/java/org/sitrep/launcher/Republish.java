package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "republish",
        description = {
            "Publishes the history of all records anew under a new epoch, and waits until it has been.",
            "For a database that was restored, and for a log that was lost: statistics are built from it again."
        })
final class Republish implements Callable<Integer> {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var run = new LocalRun();
        String republications = run.runningGatewayUrl() + "/v1/republications";
        String token = run.token("admin");
        var http = new HttpJson();
        JsonNode state = answered(http.post(republications, token, "application/json", new byte[0]));
        String epoch = state.path("epoch").asText();
        while (state.path("ended_at").isNull()) {
            Thread.sleep(BETWEEN_LOOKS);
            state = answered(http.get(republications + "/" + epoch, token));
        }
        out.println(state.path("revisions").asText() + " revisions are published anew, under epoch " + epoch + ".");
        return 0;
    }

    private static JsonNode answered(HttpJson.Answer answer) {
        if (!answer.good()) {
            throw new StackException("The history is not published anew: " + Partner.problem(answer));
        }
        return answer.json();
    }
}
