/** Takes articles back: what they told no longer counts, or their words are gone. */
@NullMarked
package org.sitrep.ingest.withdrawing;

import org.jspecify.annotations.NullMarked;
