/** How one figure follows from what several sources state. */
@NullMarked
package org.sitrep.events.figures;

import org.jspecify.annotations.NullMarked;
