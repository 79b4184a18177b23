/** What the coder knows before it reads: places, actors, words and dates, as versioned data. */
@NullMarked
package org.sitrep.coder.knowledge;

import org.jspecify.annotations.NullMarked;
