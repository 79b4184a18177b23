/** Records out of reports. */
@NullMarked
package org.sitrep.events.concluding;

import org.jspecify.annotations.NullMarked;
