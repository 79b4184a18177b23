package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;

/** What was read of articles, as tables: each line with the words it was read from. */
final class CodingTables {
    private static final int LONGEST_QUOTE = 160;
    private static final int FEW_WORDS = 40;

    private final Table events =
            new Table("article", "event", "when", "where", "by whom", "against", "killed", "injured", "read from");
    private final Table claims =
            new Table("article", "of", "measure", "count", "whose", "where", "says who", "read from");
    private final Table forces = new Table("article", "force", "count", "where", "status", "as of", "read from");
    private final Table tempo = new Table("article", "claim", "since", "until", "what", "says who", "read from");

    /**
     * Adds one article's coding.
     *
     * @param article a short name for the first column
     * @param whole what the evidence's offsets point into
     */
    void add(String article, JsonNode coding, String whole) {
        for (JsonNode event : coding.path("events")) {
            events.row(
                    article,
                    Words.text(event, "sub_event_type"),
                    Words.date(event.path("date")),
                    Words.place(event.path("place")),
                    Words.names(event.path("attackers")),
                    Words.names(event.path("targets")),
                    Words.count(event.path("killed")),
                    Words.count(event.path("injured")),
                    quote(event, whole));
        }
        for (JsonNode claim : coding.path("casualty_claims")) {
            String event = Words.text(claim, "event_ref");
            claims.row(
                    article,
                    event.isEmpty() ? Words.text(claim, "scope") : event,
                    Words.text(claim, "measure"),
                    Words.count(claim.path("count")),
                    Words.text(claim.path("victims"), "name"),
                    Words.list(claim.path("countries")),
                    Words.text(claim, "claimed_by"),
                    quote(claim, whole));
        }
        for (JsonNode force : coding.path("force_levels")) {
            forces.row(
                    article,
                    Words.text(force.path("force"), "name"),
                    Words.count(force.path("count")),
                    Words.place(force.path("place")),
                    Words.text(force, "status"),
                    Words.text(force.path("as_of"), "date"),
                    quote(force, whole));
        }
        for (JsonNode claim : coding.path("tempo_claims")) {
            tempo.row(
                    article,
                    Words.text(claim, "kind"),
                    Words.text(claim, "since"),
                    Words.text(claim, "until"),
                    Words.text(claim, "what"),
                    Words.text(claim, "claimed_by"),
                    quote(claim, whole));
        }
    }

    void print(CommandLine command) {
        print(command, "Events", events);
        print(command, "Casualty claims", claims);
        print(command, "Force levels", forces);
        print(command, "Tempo claims", tempo);
    }

    static void print(CommandLine command, String title, Table table) {
        command.getOut().println();
        command.getOut().println(command.getColorScheme().ansi().string("@|bold,cyan " + title + "|@"));
        if (table.isEmpty()) {
            command.getOut().println("(none)");
        } else {
            table.print(command);
        }
        command.getOut().flush();
    }

    /** The pieces of evidence with the few words between neighbours; of the whole, as much as fits a cell. */
    private static String quote(JsonNode read, String whole) {
        List<JsonNode> evidence = read.path("evidence")
                .valueStream()
                .filter(piece -> piece.path("end").asInt() <= whole.length())
                .sorted(Comparator.comparingInt(piece -> piece.path("start").asInt()))
                .toList();
        // A title says again what the text says.
        int text = whole.indexOf("\n\n");
        boolean textToo =
                evidence.stream().anyMatch(piece -> piece.path("start").asInt() > text);
        var quote = new StringBuilder();
        int done = textToo ? text : -1;
        for (JsonNode piece : evidence) {
            int start = Math.max(piece.path("start").asInt(), done);
            int end = piece.path("end").asInt();
            if (end > done && quote.length() < LONGEST_QUOTE) {
                quote.append(quote.isEmpty() ? "" : start - done <= FEW_WORDS ? whole.substring(done, start) : " … ")
                        .append(whole, start, end);
                done = end;
            }
        }
        return quote.isEmpty() ? "" : quoted(quote.toString());
    }

    private static String quoted(String words) {
        return "“" + words.replaceAll("\\s+", " ").strip() + "”";
    }
}
