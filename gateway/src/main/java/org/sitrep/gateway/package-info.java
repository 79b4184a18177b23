/** The only door of the platform. */
@NullMarked
package org.sitrep.gateway;

import org.jspecify.annotations.NullMarked;
