/** Shows that the parts for tests are there and are each module's own. */
@NullMarked
package org.sitrep.stack.testing;

import org.jspecify.annotations.NullMarked;
