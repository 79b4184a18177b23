/** The real parts of the platform as processes of this machine: each started, awaited, watched and stopped by a small class. */
@NullMarked
package org.sitrep.stack;

import org.jspecify.annotations.NullMarked;
