/** Rows as a Parquet file, written while they come. */
@NullMarked
package org.sitrep.events.parquet;

import org.jspecify.annotations.NullMarked;
