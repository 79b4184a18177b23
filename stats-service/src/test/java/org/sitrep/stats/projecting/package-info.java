/** Whatever comes, in whatever order, the rows are the same. */
@NullMarked
package org.sitrep.stats.projecting;

import org.jspecify.annotations.NullMarked;
