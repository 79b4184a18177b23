package org.sitrep.coder.frames;

import org.sitrep.coder.mentions.Party;

/**
 * Who is said to have done what was told before: "claimed responsibility", "blamed on".
 *
 * @param alleged true where others say so, false where they say it themselves
 */
public record Responsibility(Party party, boolean alleged) {}
