/** Query strings read strictly. */
@NullMarked
package org.sitrep.manners.parameters;

import org.jspecify.annotations.NullMarked;
