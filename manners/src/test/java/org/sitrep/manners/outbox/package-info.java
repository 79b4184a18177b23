/** What becomes of messages while the broker is away. */
@NullMarked
package org.sitrep.manners.outbox;

import org.jspecify.annotations.NullMarked;
