/** The coder's front door: text in, coding out. */
@NullMarked
package org.sitrep.coder;

import org.jspecify.annotations.NullMarked;
