/** What crosses a boundary between Sitrep's parts: one copy, versioned, with samples. */
@NullMarked
package org.sitrep.contracts;

import org.jspecify.annotations.NullMarked;
