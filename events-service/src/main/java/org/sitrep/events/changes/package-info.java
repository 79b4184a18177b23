/** The feed of changes: every revision of every record, in order, read by pages or followed live. */
@NullMarked
package org.sitrep.events.changes;

import org.jspecify.annotations.NullMarked;
