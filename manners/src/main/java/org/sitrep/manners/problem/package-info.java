/** From any failure to an RFC 9457 problem document that says what was wrong and where. */
@NullMarked
package org.sitrep.manners.problem;

import org.jspecify.annotations.NullMarked;
