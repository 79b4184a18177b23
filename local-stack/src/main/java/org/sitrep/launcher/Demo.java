package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.stack.Checkout;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = {
            "Starts all that does not run, sends the articles of samples/ as a partner does, waits until they are coded,",
            "and shows what was read, which reports were taken for one event, and the statistics. Leaves all running."
        })
final class Demo implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Override
    public Integer call() throws IOException {
        var run = new LocalRun();
        CommandLine command = spec.commandLine();
        PrintWriter out = command.getOut();
        Up.start(run, out);

        List<SentArticle> sent = send(new Partner(run), out);
        var analyst = new Analyst(run);
        var waiting = new DemoWait(new Partner(run), analyst, out);
        List<JsonNode> articles = waiting.untilCoded(sent);
        waiting.untilCounted(articles);

        var tables = new CodingTables();
        for (int i = 0; i < articles.size(); i++) {
            tables.add(
                    sent.get(i).number(),
                    articles.get(i).path("coding"),
                    sent.get(i).whole());
        }
        tables.print(command);
        new DemoRecords(analyst, command).print(sent);
        next(run, out);
        return 0;
    }

    private List<SentArticle> send(Partner partner, PrintWriter out) throws IOException {
        List<SentArticle> sent;
        Path folder = Checkout.root().resolve("samples");
        try (Stream<Path> files = Files.list(folder)) {
            sent = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> SentArticle.send(file, partner))
                    .toList();
        }
        out.println();
        out.println("Sent " + sent.size() + " articles as a partner system, with a submitter's token:");
        out.println();
        var table = new Table("article", "publisher", "published", "title", "answer", "id");
        sent.forEach(article -> table.row(
                article.number(),
                article.text("publisher"),
                article.text("published_at"),
                article.text("title"),
                article.receipt().result(),
                article.receipt().idOrProblem()));
        table.print(spec.commandLine());
        if (sent.stream().allMatch(article -> article.receipt().result().equals("known"))) {
            out.println("(all known: an article is stored once, however often it is sent)");
        }
        out.flush();
        return sent;
    }

    private static void next(LocalRun run, PrintWriter out) {
        String gateway = run.gatewayUrl();
        out.printf("""

                All is running and stays so.
                  gateway (the only door)   %s
                  API to read and try       %s/docs
                  Keycloak                  %s

                Try next:
                  curl -H "Authorization: Bearer $(./sitrep token analyst)" "%s/v1/statistics/casualties?by=country,month"
                  ./sitrep code samples/11-niger-ambush.json
                  ./sitrep status
                To stop all: ./sitrep down
                """, gateway, gateway, run.platform().stack().keycloak().address(), gateway);
        out.flush();
    }
}
