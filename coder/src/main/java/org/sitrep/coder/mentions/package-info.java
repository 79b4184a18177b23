/** What a sentence names: days, numbers, places, actors, people, weapons, and the words that can tell an event. */
@NullMarked
package org.sitrep.coder.mentions;

import org.jspecify.annotations.NullMarked;
