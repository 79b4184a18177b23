/** Has articles read again, one or all that an older coder read. */
@NullMarked
package org.sitrep.ingest.recoding;

import org.jspecify.annotations.NullMarked;
