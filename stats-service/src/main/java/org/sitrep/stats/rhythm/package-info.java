/** The rhythm of attacks: rates with their uncertainty, pauses, and whether what sources say of it fits. */
@NullMarked
package org.sitrep.stats.rhythm;

import org.jspecify.annotations.NullMarked;
