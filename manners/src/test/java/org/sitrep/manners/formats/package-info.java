/** Rows that read back as they were written. */
@NullMarked
package org.sitrep.manners.formats;

import org.jspecify.annotations.NullMarked;
