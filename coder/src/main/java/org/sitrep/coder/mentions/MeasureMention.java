package org.sitrep.coder.mentions;

import org.sitrep.coder.knowledge.MeasureWord;

/** A word that says what happened to people: "killed", "dead", "casualties". */
public record MeasureMention(int from, int to, MeasureWord word) {}
