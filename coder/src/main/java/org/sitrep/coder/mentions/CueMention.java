package org.sitrep.coder.mentions;

import org.sitrep.coder.knowledge.Cue;

/** A word that changes what is said around it. */
public record CueMention(int from, int to, Cue cue) {}
