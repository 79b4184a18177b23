/** Counts: a projection of the log of records, and the statistics that follow from it. */
@NullMarked
package org.sitrep.stats;

import org.jspecify.annotations.NullMarked;
