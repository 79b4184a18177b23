package org.sitrep.coder.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a knowledge file. Errors name the file and the line, for an admin writes such files too. */
record Row(String file, int line, Map<String, String> cells, boolean isAdded) {
    /** The same row, as one that a folder adds. */
    Row asAdded() {
        return new Row(file, line, cells, true);
    }

    /** The cell's text, empty where it is empty. */
    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw wrong("has no column '" + column + "'");
        }
        return cell;
    }

    @Nullable String orNull(String column) {
        String cell = get(column);
        return cell.isEmpty() ? null : cell;
    }

    String required(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw wrong("has no " + column);
        }
        return cell;
    }

    /** The parts of a cell between bars. */
    List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    @Nullable Integer year(String column) {
        return parsed(column, Integer::valueOf);
    }

    @Nullable Double number(String column) {
        return parsed(column, Double::valueOf);
    }

    /** The number, which must lie between these. */
    @Nullable Double number(String column, double least, double most) {
        Double number = number(column);
        if (number != null && !(number >= least && number <= most)) {
            throw wrong("has a " + column + " of " + number + ", which is not from " + least + " to " + most);
        }
        return number;
    }

    /** The whole number, which must be given. */
    long whole(String column) {
        Long number = parsed(column, Long::valueOf);
        if (number == null) {
            throw wrong("has no " + column);
        }
        return number;
    }

    boolean yes(String column) {
        return get(column).equals("yes");
    }

    /** The constant of an enum that the cell names in lower case, with hyphens. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constant(type, required(column));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        String cell = get(column);
        return cell.isEmpty() ? null : constant(type, cell);
    }

    <E extends Enum<E>> E constant(Class<E> type, String cell) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cell.replace('_', '-'))) {
                return constant;
            }
        }
        throw wrong("names '" + cell + "', which is no " + type.getSimpleName() + " of "
                + Arrays.toString(type.getEnumConstants()));
    }

    <T> @Nullable T parsed(String column, Function<String, T> parser) {
        String cell = get(column);
        try {
            return cell.isEmpty() ? null : parser.apply(cell);
        } catch (RuntimeException malformed) {
            throw wrong("has a " + column + " that cannot be read: '" + cell + "' (" + malformed.getMessage() + ")");
        }
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + " line " + line + " " + what);
    }
}
