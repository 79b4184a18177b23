/** The database as the other packages use it: SQL in, rows out, within the transaction that is under way. */
@NullMarked
package org.sitrep.events.storing;

import org.jspecify.annotations.NullMarked;
