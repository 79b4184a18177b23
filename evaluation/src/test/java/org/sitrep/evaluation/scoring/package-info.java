/** Tests. */
@NullMarked
package org.sitrep.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
