/** What articles told, as it was read: the ground that every record stands on. It is replaced with its article, never edited. */
@NullMarked
package org.sitrep.events.reports;

import org.jspecify.annotations.NullMarked;
