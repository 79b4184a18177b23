/** Articles to test with, told in a few words. */
@NullMarked
package org.sitrep.events.samples;

import org.jspecify.annotations.NullMarked;
