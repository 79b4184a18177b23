/** How the gateway and the services behind it are. */
@NullMarked
package org.sitrep.gateway.health;

import org.jspecify.annotations.NullMarked;
