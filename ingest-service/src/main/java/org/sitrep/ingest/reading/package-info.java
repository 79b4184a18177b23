/** Shows what was sent and what became of it, to whom it may be shown. */
@NullMarked
package org.sitrep.ingest.reading;

import org.jspecify.annotations.NullMarked;
