package org.sitrep.evaluation.messages;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.evaluation.messages.KeyFile.Slots;

/** What a message's key labels, held against its text: only mentions that stand in the text count. */
final class Keys {
    private static final Pattern BODY = Pattern.compile("^(.*?)--\\s+((?:\\[[^\\]]+\\]\\s+)+)(.*)", Pattern.DOTALL);

    private Keys() {}

    static Message labelled(List<Slots> templates, String text) {
        String body = body(text);
        Map<Object, Template> distinct = new LinkedHashMap<>();
        for (Slots slots : templates) {
            Template template = template(slots, body);
            distinct.putIfAbsent(template.identity(), template);
        }
        return new Message(List.copyOf(distinct.values()), KeyClaims.of(templates));
    }

    private static Template template(Slots slots, String body) {
        Map<Role, List<List<String>>> entities = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            entities.put(
                    role,
                    slots.get(role.slot()).stream()
                            .filter(value -> !value.equals("-") && !value.equals("*"))
                            .map(value -> mentionsIn(body, value))
                            .filter(mentions -> !mentions.isEmpty())
                            .toList());
        }
        List<String> locations = slots.get("incident_location");
        return new Template(
                slots.type(),
                entities,
                KeyValues.days(String.join(" ", slots.get("incident_date"))),
                KeyValues.countries(locations.isEmpty() ? "" : locations.getFirst()));
    }

    private static List<String> mentionsIn(String body, String value) {
        return KeyValues.quoted(value).stream()
                .filter(mention -> body.contains(mention.toLowerCase(Locale.ROOT)))
                .map(Normal::of)
                .toList();
    }

    /** A message without dateline and tags, in one line and in lower case. */
    static String body(String text) {
        Matcher message = BODY.matcher(text.strip());
        String body = message.find() ? message.group(3) : text.strip();
        Function<String, String> oneLine = paragraph -> paragraph.replace('\n', ' ');
        return Stream.of(body.replace('[', '(').replace(']', ')').split("\n\n", -1))
                .map(oneLine)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
