/** From rows to columns: each process keeps a copy of the read model's rows in columns, and counts in that. */
@NullMarked
package org.sitrep.stats.copying;

import org.jspecify.annotations.NullMarked;
