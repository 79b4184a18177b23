/** The feed: nothing skipped, nothing out of order, whoever writes meanwhile. */
@NullMarked
package org.sitrep.events.changes;

import org.jspecify.annotations.NullMarked;
