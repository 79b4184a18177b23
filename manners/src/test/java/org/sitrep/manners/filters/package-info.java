/** Filters of events. */
@NullMarked
package org.sitrep.manners.filters;

import org.jspecify.annotations.NullMarked;
