/** What may be added up, and what may not. */
@NullMarked
package org.sitrep.stats.counting;

import org.jspecify.annotations.NullMarked;
