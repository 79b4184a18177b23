/** Which reports tell of one event, and why. */
@NullMarked
package org.sitrep.events.matching;

import org.jspecify.annotations.NullMarked;
