package org.sitrep.coder.assembly;

import java.util.List;
import org.sitrep.contracts.coding.CodedEvent;

/** Fills a side of an event that its own sentences leave open, by what the whole report tells. */
interface SideRule {
    /**
     * The event with the side, or as it is.
     *
     * @param all every event of the report, this one among them
     */
    CodedEvent filled(CodedEvent event, List<CodedEvent> all);
}
