/** The service on real parts: messages go in, statistics come out. */
@NullMarked
package org.sitrep.stats;

import org.jspecify.annotations.NullMarked;
