/** Long work that goes on by itself, whichever replica lives. */
@NullMarked
package org.sitrep.events.stepping;

import org.jspecify.annotations.NullMarked;
