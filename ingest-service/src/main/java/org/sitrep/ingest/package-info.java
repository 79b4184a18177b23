/** The first two steps of the journey: an article is taken in, and coded. */
@NullMarked
package org.sitrep.ingest;

import org.jspecify.annotations.NullMarked;
