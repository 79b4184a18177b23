/** From a request that may pass to the service that answers it, and back. */
@NullMarked
package org.sitrep.gateway.routing;

import org.jspecify.annotations.NullMarked;
