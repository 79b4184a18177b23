/** Questions as analysts ask them, over HTTP. */
@NullMarked
package org.sitrep.stats.serving;

import org.jspecify.annotations.NullMarked;
