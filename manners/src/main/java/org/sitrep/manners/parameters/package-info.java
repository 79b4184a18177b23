/** From the query string to typed values: nothing unknown, nothing doubled, every fault named. */
@NullMarked
package org.sitrep.manners.parameters;

import org.jspecify.annotations.NullMarked;
