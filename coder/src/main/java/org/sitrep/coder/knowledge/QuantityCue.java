package org.sitrep.coder.knowledge;

import org.sitrep.contracts.codes.Qualifier;

/**
 * Words before or after a number that say how sure it is: "at least", "up to", "or more".
 *
 * @param after true where they follow the number
 */
public record QuantityCue(String words, Qualifier qualifier, boolean after) {}
