/** Which language a text is in, and whether that is surely another than English. */
@NullMarked
package org.sitrep.coder.language;

import org.jspecify.annotations.NullMarked;
