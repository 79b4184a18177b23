/** The gateway as its callers see it. */
@NullMarked
package org.sitrep.gateway;

import org.jspecify.annotations.NullMarked;
