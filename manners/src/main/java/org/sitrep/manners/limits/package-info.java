/** How much a caller may send at once. */
@NullMarked
package org.sitrep.manners.limits;

import org.jspecify.annotations.NullMarked;
