/** Shows that the parts really start, keep what they were given, die visibly, and leave nothing behind. */
@NullMarked
package org.sitrep.stack;

import org.jspecify.annotations.NullMarked;
