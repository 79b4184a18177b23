/** News reports with labels by the coding manual: events, counts, cumulative figures, force levels. */
@NullMarked
package org.sitrep.evaluation.reports;

import org.jspecify.annotations.NullMarked;
