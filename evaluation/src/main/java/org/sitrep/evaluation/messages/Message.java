package org.sitrep.evaluation.messages;

import java.util.List;

/** What a message's key labels, or what its coding says, in the form that is compared. */
record Message(List<Template> templates, List<Claim> claims) {
    static final Message EMPTY = new Message(List.of(), List.of());
}
