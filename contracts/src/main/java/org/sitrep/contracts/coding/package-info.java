/** What one article says, as the coder read it: the answer of {@code POST /v1/codings}. */
@NullMarked
package org.sitrep.contracts.coding;

import org.jspecify.annotations.NullMarked;
