/** From messages to the read model: every revision a row, with the span in which it was the current one. */
@NullMarked
package org.sitrep.stats.projecting;

import org.jspecify.annotations.NullMarked;
