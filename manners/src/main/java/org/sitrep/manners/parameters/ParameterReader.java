package org.sitrep.manners.parameters;

import static org.sitrep.manners.problem.ProblemType.INVALID_PARAMETER;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/**
 * Reads query parameters as types. Each method gives null (or an empty list) for a parameter that is absent, and notes what
 * is wrong instead of throwing, so that {@link #refuseIfWrong()} can tell the caller all of it at once. For one request and
 * one thread.
 */
public final class ParameterReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<Violation> violations = new ArrayList<>();

    /** An ISO day such as {@code 2024-04-23}. */
    public @Nullable LocalDate day(String name, @Nullable String raw) {
        return read(name, raw, "must be a date such as 2024-04-23", text -> {
            if (!DAY.matcher(text).matches()) {
                throw new DateTimeException("not a day");
            }
            return LocalDate.parse(text);
        });
    }

    /** An ISO instant with its offset, such as {@code 2024-04-23T14:02:11Z}; years 1 to 9999. */
    public @Nullable Instant instant(String name, @Nullable String raw) {
        return read(name, raw, "must be an instant such as 2024-04-23T14:02:11Z (a + is written %2B)", text -> {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() < 1 || time.getYear() > 9999) {
                throw new DateTimeException("out of range");
            }
            return time.toInstant();
        });
    }

    /** {@code known_at}: an instant that is not in the future; null is now. */
    public @Nullable Instant knownAt(@Nullable String raw, Clock clock) {
        var instant = instant("known_at", raw);
        if (instant != null && instant.isAfter(clock.instant())) {
            violate("known_at", "is in the future; what will be known then cannot be told");
            return null;
        }
        return instant;
    }

    /** A whole number within bounds, both inclusive. */
    public @Nullable Integer whole(String name, @Nullable String raw, int min, int max) {
        return read(name, raw, "must be a whole number from " + min + " to " + max, text -> {
            // Java reads digits of every script, and partners' own parsers do not.
            var number = Integer.parseInt(within(text.matches("-?\\d{1,10}"), text));
            return within(number >= min && number <= max, number);
        });
    }

    /** A decimal number within bounds, both inclusive; never NaN. */
    public @Nullable Double decimal(String name, @Nullable String raw, double min, double max) {
        return read(name, raw, "must be a number from " + min + " to " + max, text -> {
            // Java reads more than a number, such as 1d and 0x1p3.
            var number = Double.parseDouble(within(text.matches("-?(\\d+\\.?\\d*|\\.\\d+)"), text));
            return within(number >= min && number <= max, number);
        });
    }

    /** {@code true} or {@code false}. */
    public @Nullable Boolean flag(String name, @Nullable String raw) {
        return read(name, raw, "must be true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    public @Nullable UUID id(String name, @Nullable String raw) {
        return read(name, raw, "must be a UUID", ParameterReader::uuid);
    }

    /** Words that stand in a text of at most {@code max} characters. */
    public @Nullable String text(String name, @Nullable String raw, int max) {
        return read(name, raw, "must have 1 to " + max + " characters", text -> within(text.length() <= max, text));
    }

    /** One of the words allowed. */
    public @Nullable String oneOf(String name, @Nullable String raw, Set<String> allowed) {
        return read(name, raw, "must be one of " + inOrder(allowed), text -> within(allowed.contains(text), text));
    }

    /** One code of a list, by its label. */
    public <C extends Enum<C> & Code> @Nullable C code(String name, @Nullable String raw, Class<C> list) {
        return read(name, raw, "must be one of " + labels(list), text -> Code.of(list, text));
    }

    /** Codes by comma, each once. */
    public <C extends Enum<C> & Code> List<C> codes(String name, @Nullable String raw, Class<C> list) {
        return list(name, raw, "must be one or more, by comma, of " + labels(list), text -> Code.of(list, text));
    }

    /** Words by comma, each once; each one of those allowed. */
    public List<String> someOf(String name, @Nullable String raw, Set<String> allowed) {
        return list(
                name,
                raw,
                "must be one or more, by comma, of " + inOrder(allowed),
                text -> within(allowed.contains(text), text));
    }

    /** Words by comma, each once, none empty. */
    public List<String> words(String name, @Nullable String raw) {
        return list(name, raw, "must be a list by comma without empty places", text -> within(!text.isEmpty(), text));
    }

    /** Names by comma, which are compared without case: in lower case. */
    public List<String> names(String name, @Nullable String raw) {
        return words(name, raw).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Ids by comma, each once. */
    public List<UUID> ids(String name, @Nullable String raw) {
        return list(name, raw, "must be one or more UUIDs by comma", ParameterReader::uuid);
    }

    /** Countries by comma: ISO 3166-1 alpha-2 in capitals, such as {@code IQ,SY}. */
    public List<String> countries(String name, @Nullable String raw) {
        return list(
                name,
                raw,
                "must be ISO 3166-1 alpha-2 country codes by comma, such as IQ,SY",
                text -> within(Countries.isCode(text), text));
    }

    /** Notes what else is wrong, such as an order of two dates. */
    public void violate(String name, String message) {
        violations.add(Violation.ofParameter(name, message));
    }

    /**
     * Ends the reading.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every violation noted
     */
    public void refuseIfWrong() {
        if (!violations.isEmpty()) {
            throw Problem.of(INVALID_PARAMETER, violations);
        }
    }

    private <T> @Nullable T read(String name, @Nullable String raw, String right, Function<String, T> parse) {
        if (raw == null) {
            return null;
        }
        try {
            return parse.apply(within(!raw.isBlank(), raw));
        } catch (IllegalArgumentException | DateTimeException _) {
            violate(name, right);
            return null;
        }
    }

    private <T> List<T> list(String name, @Nullable String raw, String right, Function<String, T> parse) {
        var values = read(
                name,
                raw,
                right,
                text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .map(parse)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return values == null ? List.of() : List.copyOf(values);
    }

    private static UUID uuid(String text) {
        var id = UUID.fromString(text);
        return within(id.toString().equalsIgnoreCase(text), id); // Java reads shorter ones too
    }

    private static <T> T within(boolean right, T value) {
        if (!right) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static String inOrder(Set<String> allowed) {
        return allowed.stream().sorted().collect(Collectors.joining(", "));
    }

    private static <C extends Enum<C> & Code> String labels(Class<C> list) {
        return Arrays.stream(list.getEnumConstants()).map(Code::label).collect(Collectors.joining(", "));
    }
}
