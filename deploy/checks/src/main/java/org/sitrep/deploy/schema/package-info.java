/** What fields an object may have, by Kubernetes' and the operators' own models. */
@NullMarked
package org.sitrep.deploy.schema;

import org.jspecify.annotations.NullMarked;
