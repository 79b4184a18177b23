package org.sitrep.manners.formats;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a CSV.
 *
 * @param name the header, snake_case
 * @param hxl the HXL tag with its attributes, such as {@code #affected+killed}; empty where none fits
 * @param value the cell; null is an empty cell; numbers and booleans are written bare
 */
public record Column<T>(String name, String hxl, Function<? super T, ? extends @Nullable Object> value) {}
