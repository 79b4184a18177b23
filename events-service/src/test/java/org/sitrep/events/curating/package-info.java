/** Curators' decisions, at the real parts. */
@NullMarked
package org.sitrep.events.curating;

import org.jspecify.annotations.NullMarked;
