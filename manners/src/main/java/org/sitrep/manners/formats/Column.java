package org.sitrep.manners.formats;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name the header, snake_case
 * @param hxl the HXL tag with its attributes, such as {@code #affected+killed}; empty where none fits
 * @param cells what its cells hold; a text may be anything that says itself as a string
 * @param value the cell; null is an empty cell; numbers and booleans are written bare
 */
public record Column<T>(String name, String hxl, Cell cells, Function<? super T, ? extends @Nullable Object> value) {

    /** A column of texts. */
    public Column(String name, String hxl, Function<? super T, ? extends @Nullable Object> value) {
        this(name, hxl, Cell.TEXT, value);
    }
}
