package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The demo's second half: which reports were taken for one event, and what the statistics say. */
final class DemoRecords {
    private final Analyst analyst;
    private final CommandLine command;

    DemoRecords(Analyst analyst, CommandLine command) {
        this.analyst = analyst;
        this.command = command;
    }

    void print(List<SentArticle> sent) {
        Map<String, String> numbers =
                sent.stream().collect(Collectors.toMap(SentArticle::id, SentArticle::number, (first, again) -> first));
        records(numbers);
        casualties();
        claims();
        forces();
        tempo();
    }

    private void records(Map<String, String> numbers) {
        var table = new Table("event", "when", "where", "killed", "injured", "sources", "told by articles");
        for (JsonNode event : analyst.all("/v1/events")) {
            String articles = event.path("sources")
                    .valueStream()
                    .map(source -> numbers.get(source.path("article_id").asText()))
                    .filter(number -> number != null)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            table.row(
                    Words.text(event, "sub_event_type"),
                    Words.date(event.path("date")),
                    Words.place(event.path("place")),
                    Words.count(event.path("killed")),
                    Words.count(event.path("injured")),
                    Words.text(event, "source_count"),
                    articles);
        }
        CodingTables.print(command, "Records: which reports were taken for one event", table);
    }

    private void casualties() {
        JsonNode statistics = analyst.get("/v1/statistics/casualties?by=country,month");
        var table = new Table("country", "month", "events", "sources", "killed", "injured", "without a figure");
        for (JsonNode group : statistics.path("items")) {
            table.row(
                    Words.text(group, "country"),
                    Words.text(group, "month"),
                    Words.text(group, "events"),
                    Words.text(group, "sources"),
                    Words.count(group.path("killed")),
                    Words.count(group.path("injured")),
                    Words.text(group, "events_without_figure"));
        }
        JsonNode total = statistics.path("total");
        table.row(
                "all",
                "",
                Words.text(total, "events"),
                Words.text(total, "sources"),
                Words.count(total.path("killed")),
                Words.count(total.path("injured")),
                Words.text(total, "events_without_figure"));
        CodingTables.print(command, "Statistics: casualties by country and month (best, with low-high)", table);
    }

    private void claims() {
        var table = new Table("measure", "count", "whose", "where", "since", "says who", "our own events");
        for (JsonNode claim : analyst.get("/v1/statistics/casualty-claims").path("items")) {
            table.row(
                    Words.text(claim, "measure"),
                    Words.count(claim.path("count")),
                    Words.text(claim.path("victims"), "name"),
                    Words.list(claim.path("countries")),
                    Words.text(claim.path("period"), "start"),
                    Words.text(claim, "claimed_by"),
                    own(claim));
        }
        CodingTables.print(command, "Statistics: cumulative claims, beside what our events add up to", table);
    }

    /** What our own events add up to of the claim's measure; of wounded and dead undivided, and of what events do not count, both figures. */
    private static String own(JsonNode claim) {
        JsonNode own = claim.path("own_records");
        JsonNode same = own.path(Words.text(claim, "measure"));
        return same.isObject()
                ? Words.count(same)
                : Words.count(own.path("killed")) + " killed, " + Words.count(own.path("injured")) + " injured";
    }

    private void forces() {
        var table = new Table("force", "where", "count", "status", "as of", "source");
        for (JsonNode force : analyst.get("/v1/statistics/force-levels").path("items")) {
            table.row(
                    Words.text(force.path("force"), "name"),
                    Words.place(force.path("place")),
                    Words.count(force.path("count")),
                    Words.text(force, "status"),
                    Words.text(force.path("as_of"), "date"),
                    Words.text(force.path("source"), "publisher"));
        }
        CodingTables.print(command, "Statistics: force levels", table);
    }

    private void tempo() {
        JsonNode tempo = analyst.get("/v1/statistics/tempo?country=JO,SY&per=month");
        var table = new Table("attacks", "last", "after a pause of", "longest pause", "running pause");
        JsonNode last = tempo.path("first_since");
        JsonNode longest = tempo.path("longest_pauses").path(0);
        table.row(
                Words.text(tempo.path("rate"), "attacks"),
                Words.text(last, "attack"),
                Words.days(last),
                Words.days(longest),
                Words.days(tempo.path("current_pause")));
        CodingTables.print(command, "Statistics: tempo of the attacks in Jordan and Syria", table);
        var claims = new Table("sources said", "since", "says who", "our records agree");
        for (JsonNode claim : tempo.path("claims")) {
            claims.row(
                    Words.text(claim, "kind"),
                    Words.text(claim, "since"),
                    Words.text(claim, "claimed_by"),
                    (claim.path("agrees").asBoolean() ? "yes: " : "no: ") + Words.text(claim, "why"));
        }
        CodingTables.print(command, "Statistics: what sources said of it, beside our records", claims);
    }
}
