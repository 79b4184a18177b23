/** Days, weeks, months, quarters and years: what the read model keeps events by, and what statistics group by. */
@NullMarked
package org.sitrep.stats.periods;

import org.jspecify.annotations.NullMarked;
