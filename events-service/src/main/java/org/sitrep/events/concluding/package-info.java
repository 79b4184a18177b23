/** What follows from the reports of one event: a pure function, the same in whatever order they came. */
@NullMarked
package org.sitrep.events.concluding;

import org.jspecify.annotations.NullMarked;
