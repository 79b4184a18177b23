/** From characters to sentences of tagged tokens, each with its offsets into the article. */
@NullMarked
package org.sitrep.coder.text;

import org.jspecify.annotations.NullMarked;
