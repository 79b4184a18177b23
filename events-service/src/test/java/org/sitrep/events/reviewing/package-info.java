/** Tests of what wants a person, and of who did what. */
@NullMarked
package org.sitrep.events.reviewing;

import org.jspecify.annotations.NullMarked;
