/** Which events are meant: the filters of {@code GET /v1/events}, which the statistics take alike. */
@NullMarked
package org.sitrep.manners.filters;

import org.jspecify.annotations.NullMarked;
