package org.sitrep.evaluation.messages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.evaluation.messages.Claim.People;

/** How a key writes strings, days, countries and numbers. */
final class KeyValues {
    private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Z]{3})[A-Z]* (?:19)?(\\d\\d)\\b");
    private static final Pattern PLACE_NOISE = Pattern.compile("[?()]|:.*| - .*");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)?(\\s*-\\s*)?(\\d+)?");
    private static final Pattern NUMBER_NOISE = Pattern.compile("\\(OPTIONAL\\)|[?~,]");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private KeyValues() {}

    /** The alternative strings of a value, split at slashes; a few values lack their quotes. */
    static List<String> quoted(String value) {
        List<String> texts =
                QUOTED.matcher(value).results().map(found -> found.group(1)).toList();
        return (texts.isEmpty() ? List.of(strip(value, "?\" ")) : texts)
                .stream()
                        .flatMap(text -> Stream.of(text.split("/", -1)))
                        .filter(part -> !strip(part, " -").isEmpty())
                        .map(part -> part.replace("\\\"", "\"").strip())
                        .toList();
    }

    static List<Days> days(String value) {
        List<Days> alternatives = new ArrayList<>();
        for (String part : value.split("/", -1)) {
            List<LocalDate> days = DAY.matcher(part)
                    .results()
                    .map(KeyValues::day)
                    .flatMap(Stream::ofNullable)
                    .toList();
            if (!days.isEmpty()) {
                boolean before = strip(part, " ()?").startsWith("-");
                alternatives.add(new Days(before ? null : days.getFirst(), days.getLast()));
            }
        }
        return alternatives;
    }

    static Set<String> countries(String location) {
        return Stream.of(location.split(" / ", -1))
                .map(place -> strip(PLACE_NOISE.matcher(place).replaceAll(""), " -"))
                .filter(name -> !name.isEmpty())
                .map(KeyCountries::code)
                .collect(Collectors.toSet());
    }

    /** {@code 6}, {@code ~6}, {@code 2 - 4}, {@code 6 -} (at least), {@code - 9} (at most), {@code PLURAL}. */
    static List<People> numbers(String value) {
        List<People> alternatives = new ArrayList<>();
        for (String part : NUMBER_NOISE.matcher(value).replaceAll("").split("/", -1)) {
            String number = part.strip();
            Matcher matcher = NUMBER.matcher(number);
            if (number.equals("PLURAL")) {
                alternatives.add(new People(2, null));
            } else if (matcher.matches() && matcher.group(2) != null) {
                Integer low = number(matcher.group(1));
                alternatives.add(new People(low == null ? 0 : low, number(matcher.group(3))));
            } else if (matcher.matches() && !number.isEmpty()) {
                int exactly = Integer.parseInt(number);
                alternatives.add(new People(exactly, exactly));
            }
        }
        return alternatives;
    }

    /** Without any of the characters at either end. */
    static String strip(String text, String characters) {
        int start = 0;
        int end = text.length();
        while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** Null for a day that no calendar has: two keys write 31 NOV 89. */
    private static @Nullable LocalDate day(MatchResult found) {
        try {
            int month = MONTHS.indexOf(found.group(2).toUpperCase(Locale.ROOT)) + 1;
            return LocalDate.of(1900 + Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
