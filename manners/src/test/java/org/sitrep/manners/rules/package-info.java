/** What prose demands, the build holds: the rules of the house for every service, each with its reason. */
@NullMarked
package org.sitrep.manners.rules;

import org.jspecify.annotations.NullMarked;
