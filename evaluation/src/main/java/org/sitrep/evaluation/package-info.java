/** The front door: texts and labels in, figures and mistakes out. */
@NullMarked
package org.sitrep.evaluation;

import org.jspecify.annotations.NullMarked;
