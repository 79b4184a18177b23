/** Codings applied on the real database and log. */
@NullMarked
package org.sitrep.events.taking;

import org.jspecify.annotations.NullMarked;
