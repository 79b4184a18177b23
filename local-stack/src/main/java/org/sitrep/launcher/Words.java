package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Short words for the values of a coding or a record, as its JSON has them; empty where there is none. */
final class Words {
    private Words() {}

    /** {@code 3}, {@code 3-5}, {@code ≥ 9}, {@code ≤ 4}, and of a record's figure the best with its bounds. */
    static String count(JsonNode count) {
        if (!count.isObject()) {
            return "";
        }
        JsonNode low = count.path("low");
        JsonNode high = count.path("high");
        if (count.has("best")) {
            return figure(count);
        }
        if (high.isNull()) {
            return low.isNull() ? "some" : "≥ " + low.asText();
        }
        return low.isNull() ? "≤ " + high.asText() : range(low.asText(), high.asText());
    }

    /** {@code 2024-01-28}, {@code 2024-01-28 to 30}, or what of it is known. */
    static String date(JsonNode date) {
        String start = date.path("start").asText("");
        String end = date.path("end").asText("");
        if (start.equals("null") || start.isEmpty()) {
            return end.equals("null") || end.isEmpty() ? "?" : "until " + end;
        }
        return end.equals("null") || end.isEmpty()
                ? "since " + start
                : start.equals(end) ? start : start + " to " + end;
    }

    /** The name with the province and the country. */
    static String place(JsonNode place) {
        var names = new ArrayList<String>();
        for (String key : List.of("name", "admin1", "country")) {
            String name = text(place, key);
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    static String names(JsonNode actors) {
        return actors.valueStream()
                .map(actor -> text(actor, "name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String list(JsonNode values) {
        return values.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    /** The value under the key; empty where it is missing or null. */
    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNull() ? "" : value.asText("");
    }

    /** {@code 8 days}; empty where there are none. */
    static String days(JsonNode pause) {
        String days = text(pause, "days");
        return days.isEmpty() ? "" : days + (days.equals("1") ? " day" : " days");
    }

    private static String figure(JsonNode figure) {
        String bounds = range(figure.path("low").asText(), figure.path("high").asText())
                + (figure.path("high_open").asBoolean() ? " or more" : "");
        String best = figure.path("best").asText();
        return best.equals(bounds) ? best : best + " (" + bounds + ")";
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + "-" + high;
    }
}
