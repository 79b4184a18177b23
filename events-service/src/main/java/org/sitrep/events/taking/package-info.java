/** Takes codings from the log and applies each in one transaction, once, in whatever order they come. */
@NullMarked
package org.sitrep.events.taking;

import org.jspecify.annotations.NullMarked;
