/** Ids of dead letters. */
@NullMarked
package org.sitrep.manners.consuming;

import org.jspecify.annotations.NullMarked;
