/** Code lists as types: a value that no list holds cannot exist in memory. */
@NullMarked
package org.sitrep.contracts.codes;

import org.jspecify.annotations.NullMarked;
