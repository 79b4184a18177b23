/** What is said of the rhythm of attacks: the first since, a pause, almost daily. */
@NullMarked
package org.sitrep.coder.tempo;

import org.jspecify.annotations.NullMarked;
