/** One document of the whole API, joined from what each service says of itself. */
@NullMarked
package org.sitrep.gateway.openapi;

import org.jspecify.annotations.NullMarked;
