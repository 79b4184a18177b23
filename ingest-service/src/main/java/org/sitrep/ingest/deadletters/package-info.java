/** Keeps what could not be processed, and sends it on its way again. */
@NullMarked
package org.sitrep.ingest.deadletters;

import org.jspecify.annotations.NullMarked;
