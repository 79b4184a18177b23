/** Traces go through everywhere; they leave the process only where someone collects them. */
@NullMarked
package org.sitrep.manners.tracing;

import org.jspecify.annotations.NullMarked;
