/** What each source claims, each a record of its own, never merged into another. */
@NullMarked
package org.sitrep.events.claims;

import org.jspecify.annotations.NullMarked;
