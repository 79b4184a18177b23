/** One set-up of JSON for the door: snake_case, nothing unknown, no text that a database cannot hold. */
@NullMarked
package org.sitrep.manners.json;

import org.jspecify.annotations.NullMarked;
