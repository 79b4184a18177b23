/** Events that others coded: read from their tables, and told like an article's. */
@NullMarked
package org.sitrep.events.importing;

import org.jspecify.annotations.NullMarked;
