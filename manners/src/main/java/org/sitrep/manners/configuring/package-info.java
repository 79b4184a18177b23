/** The default settings that not every service has a use for. */
@NullMarked
package org.sitrep.manners.configuring;

import org.jspecify.annotations.NullMarked;
