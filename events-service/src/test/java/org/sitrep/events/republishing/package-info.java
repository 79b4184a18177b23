/** The history published anew, on the real parts. */
@NullMarked
package org.sitrep.events.republishing;

import org.jspecify.annotations.NullMarked;
