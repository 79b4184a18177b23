package org.sitrep.stats.serving;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sitrep.manners.formats.Column;

/**
 * An answer in each of its forms.
 *
 * @param document what JSON shows
 * @param items what CSV shows, a line each
 * @param headers adds what this answer says in headers
 */
record Answer<T>(
        Object document, List<T> items, List<Column<T>> columns, UnaryOperator<Response.ResponseBuilder> headers) {
    Answer(Object document, List<T> items, List<Column<T>> columns) {
        this(document, items, columns, UnaryOperator.identity());
    }
}
