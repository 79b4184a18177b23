/** The ingest service at its door and on the log, with the real parts. */
@NullMarked
package org.sitrep.ingest;

import org.jspecify.annotations.NullMarked;
