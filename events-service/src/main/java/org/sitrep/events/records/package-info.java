/** The records with every revision, and the log that tells of them. */
@NullMarked
package org.sitrep.events.records;

import org.jspecify.annotations.NullMarked;
