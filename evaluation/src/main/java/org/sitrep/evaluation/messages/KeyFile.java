package org.sitrep.evaluation.messages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.evaluation.scoring.Folder;

/** A file of keys: filled templates, slot by slot, a value's alternatives and entities on lines of their own. */
final class KeyFile {
    private static final Pattern SLOT_LINE =
            Pattern.compile("^\\s*\\d+\\.\\s+([A-Z][A-Z ]*: ?[A-Z ]+?)(?:\\s{2,}|\\t+|\\s*$)(.*)$");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z]+");
    private static final Pattern FROM_BRACKET = Pattern.compile("\\s*\\(.*$");
    private static final String MESSAGE = "message_id";
    private static final String TYPE = "incident_type";

    /** One template as it is written: the lines of each slot's value. */
    record Slots(Map<String, List<String>> values) {
        List<String> get(String slot) {
            return values.getOrDefault(slot, List.of());
        }

        private boolean isIncident() {
            List<String> types = get(TYPE);
            return !types.isEmpty() && !types.getFirst().equals("*");
        }

        String type() {
            return withoutBracket(get(TYPE).getFirst()).toLowerCase(Locale.ROOT).strip();
        }
    }

    private KeyFile() {}

    /** Whether the file holds keys at all. */
    static boolean isKey(Path file) {
        return lines(file).anyMatch(line -> {
            Matcher started = SLOT_LINE.matcher(line);
            return started.matches() && slot(started).equals(MESSAGE);
        });
    }

    /** The templates of each message, none for irrelevant ones. */
    static Map<String, List<Slots>> read(Path file) {
        Map<String, List<Slots>> messages = new LinkedHashMap<>();
        Slots template = null;
        String slot = "";
        for (String line : lines(file).toList()) {
            if (line.isBlank() || line.stripLeading().startsWith(";")) {
                continue;
            }
            Matcher started = SLOT_LINE.matcher(line);
            boolean starts = started.matches();
            String value = (starts ? started.group(2) : line).strip();
            slot = starts ? slot(started) : slot;
            if (slot.equals(MESSAGE)) {
                template = new Slots(new HashMap<>());
                messages.computeIfAbsent(withoutBracket(value), message -> new ArrayList<>())
                        .add(template);
            } else if (template != null && !value.isEmpty()) {
                add(template, slot, value);
            }
        }
        messages.values().forEach(templates -> templates.removeIf(slots -> !slots.isIncident()));
        return messages;
    }

    private static void add(Slots template, String slot, String value) {
        template.values().computeIfAbsent(slot, name -> new ArrayList<>()).add(value);
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        return Folder.text(file, StandardCharsets.ISO_8859_1)
                .replace("\t", "    ")
                .lines();
    }

    private static String slot(Matcher started) {
        String name = NOT_LETTERS.matcher(String.valueOf(started.group(1))).replaceAll("_");
        return name.replaceAll("^_+|_+$", "").toLowerCase(Locale.ROOT);
    }

    private static String withoutBracket(@Nullable String value) {
        return FROM_BRACKET.matcher(String.valueOf(value)).replaceAll("");
    }
}
