/** The time of day, injected, so that tests can set it. */
@NullMarked
package org.sitrep.manners.time;

import org.jspecify.annotations.NullMarked;
