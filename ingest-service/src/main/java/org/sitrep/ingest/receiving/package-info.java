/** Takes articles in: an untrusted attempt becomes an article stored once, or a refusal that says why. */
@NullMarked
package org.sitrep.ingest.receiving;

import org.jspecify.annotations.NullMarked;
