/** What prose demands, the build holds: rules for the modules' code, each with its reason. */
@NullMarked
package org.sitrep.rules;

import org.jspecify.annotations.NullMarked;
