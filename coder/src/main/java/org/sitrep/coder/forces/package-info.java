/** How many of whose personnel are where. */
@NullMarked
package org.sitrep.coder.forces;

import org.jspecify.annotations.NullMarked;
