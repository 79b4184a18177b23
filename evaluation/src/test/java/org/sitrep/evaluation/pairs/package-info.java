/** Tests. */
@NullMarked
package org.sitrep.evaluation.pairs;

import org.jspecify.annotations.NullMarked;
