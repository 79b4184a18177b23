/** Which place and which actor is meant, decided by the article as a whole. */
@NullMarked
package org.sitrep.coder.resolution;

import org.jspecify.annotations.NullMarked;
