/** What every labelled set has alike: reports, tallies, figures, mistakes. */
@NullMarked
package org.sitrep.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
