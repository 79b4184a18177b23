/** What the OpenAPI documents of all services owe to their readers alike. */
@NullMarked
package org.sitrep.manners.reference;

import org.jspecify.annotations.NullMarked;
