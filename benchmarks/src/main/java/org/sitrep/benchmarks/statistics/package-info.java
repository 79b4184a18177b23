/** Statistics of made-up events: asked of the service and of DuckDB over the same rows, in the same run. */
@NullMarked
package org.sitrep.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
