/** Whose fault a failure is: a part that is away, what came in, or our own. */
@NullMarked
package org.sitrep.manners.failures;

import org.jspecify.annotations.NullMarked;
