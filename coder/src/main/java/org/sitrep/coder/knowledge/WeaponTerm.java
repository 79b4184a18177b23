package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/**
 * A word for a weapon.
 *
 * @param term base form
 * @param weapon its code
 * @param subEvent the sub-type of an attack with it, null where that depends on who is hit
 * @param platform true where it carries the weapon ("helicopter", "warplane") and its mere presence is no use of it
 */
public record WeaponTerm(
        String term, Weapon weapon, @Nullable SubEventType subEvent, boolean platform) {}
