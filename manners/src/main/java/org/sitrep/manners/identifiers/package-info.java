/** Time-ordered ids: made here, and read from paths without ever failing as a server error. */
@NullMarked
package org.sitrep.manners.identifiers;

import org.jspecify.annotations.NullMarked;
