/** One service of the platform as a process of its own, on the real parts, to be measured from outside. */
@NullMarked
package org.sitrep.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
