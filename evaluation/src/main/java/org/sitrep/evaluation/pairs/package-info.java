/** Documents with the pairs that fight each other and the places that were struck. */
@NullMarked
package org.sitrep.evaluation.pairs;

import org.jspecify.annotations.NullMarked;
