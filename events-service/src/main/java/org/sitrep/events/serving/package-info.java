/** Answers what analysts and curators ask of the records. */
@NullMarked
package org.sitrep.events.serving;

import org.jspecify.annotations.NullMarked;
