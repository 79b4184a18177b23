/** What this process is for, and whether it does it. */
@NullMarked
package org.sitrep.ingest.running;

import org.jspecify.annotations.NullMarked;
