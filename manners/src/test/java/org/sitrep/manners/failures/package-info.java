/** Whose fault a failure is. */
@NullMarked
package org.sitrep.manners.failures;

import org.jspecify.annotations.NullMarked;
