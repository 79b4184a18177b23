/** A row and its message commit together; the message follows to Kafka in order, however often things die. */
@NullMarked
package org.sitrep.manners.outbox;

import org.jspecify.annotations.NullMarked;
