/** What wants a person, and who did what: the queue of reviews and the audit log. */
@NullMarked
package org.sitrep.events.reviewing;

import org.jspecify.annotations.NullMarked;
