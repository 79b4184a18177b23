package org.sitrep.stats.serving;

import java.util.List;
import org.sitrep.manners.formats.Column;

/**
 * An answer in each of its forms.
 *
 * @param document what JSON shows
 * @param items what CSV shows, a line each
 */
record Answer<T>(Object document, List<T> items, List<Column<T>> columns) {}
