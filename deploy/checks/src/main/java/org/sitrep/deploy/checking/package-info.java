/** One class a rule; each finding is a sentence an admin understands. */
@NullMarked
package org.sitrep.deploy.checking;

import org.jspecify.annotations.NullMarked;
