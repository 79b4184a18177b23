package org.sitrep.coder.mentions;

import org.sitrep.coder.knowledge.WeaponTerm;

/** A word for a weapon. */
public record WeaponMention(int from, int to, WeaponTerm term) {}
