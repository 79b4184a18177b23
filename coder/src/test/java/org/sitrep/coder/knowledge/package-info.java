/** Tests of what the coder knows, and the tool that packs the gazetteer. */
@NullMarked
package org.sitrep.coder.knowledge;

import org.jspecify.annotations.NullMarked;
