/** Pages by opaque cursor: a walk over a list that is written meanwhile sees every record once. */
@NullMarked
package org.sitrep.manners.paging;

import org.jspecify.annotations.NullMarked;
