/** Concludes anew what a change of reports, or a curator's word, touches: groups, records, claims, their revisions. */
@NullMarked
package org.sitrep.events.revising;

import org.jspecify.annotations.NullMarked;
