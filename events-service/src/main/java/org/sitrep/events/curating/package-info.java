/** What curators decide of events: corrected, merged, split, retracted, confirmed, and undone. */
@NullMarked
package org.sitrep.events.curating;

import org.jspecify.annotations.NullMarked;
