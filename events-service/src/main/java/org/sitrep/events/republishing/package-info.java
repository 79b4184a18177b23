/** The history published anew under a new epoch: after a restore, and for a log that was lost. */
@NullMarked
package org.sitrep.events.republishing;

import org.jspecify.annotations.NullMarked;
