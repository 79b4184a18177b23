/** Shows what the launcher's commands answer. */
@NullMarked
package org.sitrep.launcher;

import org.jspecify.annotations.NullMarked;
