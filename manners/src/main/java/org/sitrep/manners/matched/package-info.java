/** The resource method that a request was matched to, and what it declares. */
@NullMarked
package org.sitrep.manners.matched;

import org.jspecify.annotations.NullMarked;
