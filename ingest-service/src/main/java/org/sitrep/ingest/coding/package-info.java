/** Reads articles off the request: each becomes a coding, or is rejected with the reason. */
@NullMarked
package org.sitrep.ingest.coding;

import org.jspecify.annotations.NullMarked;
