/** Who is calling, in which roles. */
@NullMarked
package org.sitrep.manners.security;

import org.jspecify.annotations.NullMarked;
