/** Days as reports name them, resolved against the day of publication; the past is preferred. */
@NullMarked
package org.sitrep.coder.dates;

import org.jspecify.annotations.NullMarked;
