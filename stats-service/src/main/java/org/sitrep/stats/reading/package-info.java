/** Looks at the read model as it stands at one position of the log: statements, snapshots, and what was known when. */
@NullMarked
package org.sitrep.stats.reading;

import org.jspecify.annotations.NullMarked;
