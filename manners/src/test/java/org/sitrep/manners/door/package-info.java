/** A small application with the manners on it, and what its callers meet. */
@NullMarked
package org.sitrep.manners.door;

import org.jspecify.annotations.NullMarked;
