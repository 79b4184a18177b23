package org.sitrep.stats.projecting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.records.EventRecord;

/** Words as a search box takes them, looked up by hand: all of them, {@code or}, {@code -not}, {@code "in this order"}. */
final class HandSearch {
    private static final Pattern PART = Pattern.compile("-?(?:\"[^\"]*\"|\\S+)");

    private HandSearch() {}

    static boolean finds(String words, EventRecord event) {
        var text = text(event);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" or "))
                .anyMatch(side -> PART.matcher(side)
                        .results()
                        .allMatch(part -> stands(part.group().replace("\"", ""), text)));
    }

    private static boolean stands(String part, String text) {
        return part.startsWith("-") ? !stands(part.substring(1), text) : text.contains(" " + part + " ");
    }

    private static String text(EventRecord event) {
        var actors = Stream.concat(event.attackers().stream(), event.targets().stream());
        return Stream.concat(
                        Stream.of(
                                event.subEventType().label(),
                                event.place().name(),
                                event.place().admin1()),
                        actors.flatMap(HandSearch::names))
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " "))
                .collect(Collectors.joining(" . ", " ", " "));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.of(actor.name(), String.valueOf(actor.actorId()));
    }
}
