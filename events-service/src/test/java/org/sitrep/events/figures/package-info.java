/** The figure rules, over made-up statements. */
@NullMarked
package org.sitrep.events.figures;

import org.jspecify.annotations.NullMarked;
