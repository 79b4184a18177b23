/** From a query string to a question, and from figures to JSON and CSV. */
@NullMarked
package org.sitrep.stats.serving;

import org.jspecify.annotations.NullMarked;
