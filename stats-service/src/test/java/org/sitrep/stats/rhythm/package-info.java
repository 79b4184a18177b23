/** Rates and pauses by hand. */
@NullMarked
package org.sitrep.stats.rhythm;

import org.jspecify.annotations.NullMarked;
