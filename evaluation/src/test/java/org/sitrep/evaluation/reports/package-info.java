/** Tests. */
@NullMarked
package org.sitrep.evaluation.reports;

import org.jspecify.annotations.NullMarked;
