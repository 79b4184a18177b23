/** Which reports meet. */
@NullMarked
package org.sitrep.events.matching;

import org.jspecify.annotations.NullMarked;
