/** What the services tell each other over Kafka: one type a topic, versioned by its {@code schema}. */
@NullMarked
package org.sitrep.contracts.messages;

import org.jspecify.annotations.NullMarked;
