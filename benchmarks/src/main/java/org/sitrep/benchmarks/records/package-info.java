/** Records by the million: made by a seed, loaded by COPY, and then asked for. */
@NullMarked
package org.sitrep.benchmarks.records;

import org.jspecify.annotations.NullMarked;
