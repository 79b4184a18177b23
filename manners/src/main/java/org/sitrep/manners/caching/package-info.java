/** Strong entity tags: what has not changed is not sent again, what has moved on is not overwritten. */
@NullMarked
package org.sitrep.manners.caching;

import org.jspecify.annotations.NullMarked;
