/** Cursors that survive any position and any nonsense. */
@NullMarked
package org.sitrep.manners.paging;

import org.jspecify.annotations.NullMarked;
