/** The real parts for tests: started once for all test runs of a checkout, gone when the last Maven ends. */
@NullMarked
package org.sitrep.stack.testing;

import org.jspecify.annotations.NullMarked;
