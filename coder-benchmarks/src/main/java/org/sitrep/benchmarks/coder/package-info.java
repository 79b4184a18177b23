/** How quick the coder is and what it needs. */
@NullMarked
package org.sitrep.benchmarks.coder;

import org.jspecify.annotations.NullMarked;
