/** What is written down of each request: a line in the log, a measurement, never a token or a text. */
@NullMarked
package org.sitrep.gateway.watching;

import org.jspecify.annotations.NullMarked;
