/** From frames to one event each, with its figures, parties, place and day: the coding of an article. */
@NullMarked
package org.sitrep.coder.assembly;

import org.jspecify.annotations.NullMarked;
