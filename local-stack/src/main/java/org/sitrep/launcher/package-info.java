/** What {@code ./sitrep} does: the local run and what a partner or an analyst does first, as commands. */
@NullMarked
package org.sitrep.launcher;

import org.jspecify.annotations.NullMarked;
