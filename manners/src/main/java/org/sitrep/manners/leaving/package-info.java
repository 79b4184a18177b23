/** How a process goes without a request being lost. */
@NullMarked
package org.sitrep.manners.leaving;

import org.jspecify.annotations.NullMarked;
