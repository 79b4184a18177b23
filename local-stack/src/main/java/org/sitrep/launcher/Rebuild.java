package org.sitrep.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.sitrep.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild",
        description = {
            "Fills the statistics anew from the log's first message, and waits until the new ones serve.",
            "Those that are there go on serving meanwhile; afterwards every figure is the same."
        })
final class Rebuild implements Callable<Integer> {
    private static final int DONE = 204;

    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var run = new LocalRun();
        run.runningGatewayUrl(); // complains where nothing runs
        var request = HttpRequest.newBuilder(URI.create(run.platform().stats().managementUrl() + "/q/rebuild"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        // It takes as long as the log is: no other call is waited for without an end.
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != DONE) {
                throw new StackException("The statistics are the old ones still: "
                        + answer.body().strip() + " See ./sitrep logs stats-service.");
            }
        }
        spec.commandLine().getOut().println("The statistics were filled anew from the log, and serve.");
        return 0;
    }
}
