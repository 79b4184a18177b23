/** What callers get. */
@NullMarked
package org.sitrep.events.serving;

import org.jspecify.annotations.NullMarked;
