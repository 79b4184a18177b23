/** How the service is built. */
@NullMarked
package org.sitrep.events.rules;

import org.jspecify.annotations.NullMarked;
