/** Revisions, and when they are settled. */
@NullMarked
package org.sitrep.events.records;

import org.jspecify.annotations.NullMarked;
