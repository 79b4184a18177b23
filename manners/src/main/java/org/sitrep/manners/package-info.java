/** The manners that hold everywhere: what every service does alike, at its door, with its database and with the log. */
@NullMarked
package org.sitrep.manners;

import org.jspecify.annotations.NullMarked;
