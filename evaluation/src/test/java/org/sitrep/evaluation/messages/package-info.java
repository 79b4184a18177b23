/** Tests. */
@NullMarked
package org.sitrep.evaluation.messages;

import org.jspecify.annotations.NullMarked;
