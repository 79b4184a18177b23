/** From the read model to figures: which events match, which group they stand in, what they add up to. */
@NullMarked
package org.sitrep.stats.counting;

import org.jspecify.annotations.NullMarked;
