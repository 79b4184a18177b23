package org.sitrep.evaluation.messages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.evaluation.messages.Claim.People;
import org.sitrep.evaluation.messages.KeyFile.Slots;

/** A message's casualty claims: numbers joined with effects by the victims' strings, repeats counted once. */
final class KeyClaims {
    private static final Pattern PART = Pattern.compile("^\\(?\\s*(.*?)\\s*:\\s*(\".*|-.*)$");
    private static final Pattern MARKS = Pattern.compile("[?()]");
    private static final Map<String, Pattern> EFFECTS = effects();

    private record Part(String said, List<String> victims, boolean optional) {}

    private record Known(String measure, List<People> ranges, List<String> firstVictim) {}

    private KeyClaims() {}

    static List<Claim> of(List<Slots> templates) {
        List<Claim> claims = new ArrayList<>();
        Set<Known> known = new HashSet<>();
        for (Slots slots : templates) {
            List<Part> effects = parts(slots.get("hum_tgt_effect_of_incident"));
            for (Part number : parts(slots.get("hum_tgt_number"))) {
                List<People> ranges = KeyValues.numbers(number.said());
                for (Part effect : effects) {
                    if (!ranges.isEmpty() && !Collections.disjoint(number.victims(), effect.victims())) {
                        add(claims, known, number, ranges, effect);
                    }
                }
            }
        }
        return claims;
    }

    private static void add(List<Claim> claims, Set<Known> known, Part number, List<People> ranges, Part effect) {
        EFFECTS.forEach((measure, word) -> {
            var same = new Known(
                    measure,
                    ranges,
                    number.victims().subList(0, Math.min(1, number.victims().size())));
            if (word.matcher(effect.said()).find() && known.add(same)) {
                claims.add(new Claim(
                        measure, ranges, Set.copyOf(number.victims()), number.optional() || effect.optional()));
            }
        });
    }

    /** What is said of which victims, on lines such as {@code ? 2: "GUARDS" / "BODYGUARDS"}. */
    private static List<Part> parts(List<String> values) {
        List<Part> parts = new ArrayList<>();
        for (String value : values) {
            Matcher line = PART.matcher(value);
            if (line.find()) {
                parts.add(new Part(
                        MARKS.matcher(line.group(1)).replaceAll("").strip(),
                        KeyValues.quoted(line.group(2)).stream().map(Normal::of).toList(),
                        value.startsWith("?")));
            }
        }
        return parts;
    }

    private static Map<String, Pattern> effects() {
        Map<String, Pattern> effects = new java.util.LinkedHashMap<>();
        effects.put("killed", Pattern.compile("(^|/\\s*)DEATH\\b"));
        effects.put("wounded", Pattern.compile("(^|/\\s*)INJURY\\b"));
        return effects;
    }
}
