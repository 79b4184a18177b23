/** What a consumer of the log does with a failure: try again, set aside with a reason, or stop and be seen. */
@NullMarked
package org.sitrep.manners.consuming;

import org.jspecify.annotations.NullMarked;
