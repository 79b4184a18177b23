/** Codes a text at once and stores nothing: for partners who want to see what would be read. */
@NullMarked
package org.sitrep.ingest.trying;

import org.jspecify.annotations.NullMarked;
