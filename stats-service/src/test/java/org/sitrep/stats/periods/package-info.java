/** The calendar. */
@NullMarked
package org.sitrep.stats.periods;

import org.jspecify.annotations.NullMarked;
