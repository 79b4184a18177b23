/** Messages on real parts: from a change through the outbox to the log, and from the log to an effect. */
@NullMarked
package org.sitrep.manners.flow;

import org.jspecify.annotations.NullMarked;
