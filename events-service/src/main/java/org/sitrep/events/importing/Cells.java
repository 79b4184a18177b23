package org.sitrep.events.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.manners.problem.Violation;

/** The cells of one row, by column; what is wrong is noted, so that a row is refused with all of its faults at once. */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(\\.0+)?");
    /** 0.0005 may be written as 5.0E-4, as our own tables do. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,2})?");
    /** Letters that are half of one, which some writers leave behind, and NUL: PostgreSQL stores neither. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    /** Of a text, in characters. */
    private static final int LONGEST = 500;

    /** Of a date: further ones are slips, and days before and after them are beyond what can be reckoned with. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2999;

    private final Map<String, String> row;
    private final List<Violation> violations = new ArrayList<>();

    Cells(Map<String, String> row) {
        this.row = row;
    }

    /** Null where it is empty, or no such column is. */
    @Nullable String text(String column) {
        String text = row.getOrDefault(column, "").strip();
        if (text.length() > LONGEST) {
            fault(column, "must be a text of at most " + LONGEST + " characters");
            return null;
        }
        if (NO_TEXT.matcher(text).find()) {
            fault(column, "must be a text without NUL characters and halves of characters");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(String column) {
        int faults = violations.size();
        String text = text(column);
        if (text == null && violations.size() == faults) {
            fault(column, "is missing");
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** A whole number, not negative; null where it is empty. */
    @Nullable Integer whole(String column) {
        return read(column, "must be a whole number of 0 or more", text -> {
            check(WHOLE.matcher(text).matches());
            return Integer.valueOf(text.replaceFirst("\\..*", ""));
        });
    }

    /** A whole number of a scale; null where it is empty. */
    @Nullable Integer whole(String column, int min, int max) {
        Integer number = whole(column);
        if (number != null && (number < min || number > max)) {
            fault(column, "must be a whole number from " + min + " to " + max);
        }
        return number;
    }

    @Nullable Double decimal(String column, double min, double max) {
        return read(column, "must be a number from " + min + " to " + max, text -> {
            check(DECIMAL.matcher(text).matches());
            double number = Double.parseDouble(text);
            check(number >= min && number <= max);
            return number;
        });
    }

    /** A day, a time behind it passed over; null where it is empty. */
    @Nullable LocalDate day(String column) {
        String right = "must be a date such as 2024-04-23, of a year from " + FIRST_YEAR + " to " + LAST_YEAR;
        return read(column, right, text -> {
            check(text.length() == 10 || (text.length() > 10 && " T".indexOf(text.charAt(10)) >= 0));
            LocalDate day = LocalDate.parse(text.substring(0, 10));
            check(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
            return day;
        });
    }

    <C extends Enum<C> & Code> @Nullable C code(String column, Class<C> list) {
        return read(
                column,
                "must be one of "
                        + Arrays.stream(list.getEnumConstants())
                                .map(Code::label)
                                .toList(),
                text -> Code.of(list, text));
    }

    /** Texts between semicolons. */
    List<String> texts(String column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    void fault(String column, String message) {
        violations.add(Violation.ofParameter(column, message));
    }

    void refuseIfWrong() throws RowFault {
        if (!violations.isEmpty()) {
            throw new RowFault(List.copyOf(violations));
        }
    }

    private <T> @Nullable T read(String column, String right, Function<String, T> parse) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            fault(column, right);
            return null;
        }
    }

    private static void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException();
        }
    }
}
