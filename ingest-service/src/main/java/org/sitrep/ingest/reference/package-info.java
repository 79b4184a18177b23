/** Who is who, and what the codes mean. */
@NullMarked
package org.sitrep.ingest.reference;

import org.jspecify.annotations.NullMarked;
