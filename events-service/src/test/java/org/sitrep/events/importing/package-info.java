/** Other people's tables: what is taken, what is refused, and what a second time changes. */
@NullMarked
package org.sitrep.events.importing;

import org.jspecify.annotations.NullMarked;
