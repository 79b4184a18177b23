/** What each sentence tells: who did what to whom with what, where and when, and how sure that is. */
@NullMarked
package org.sitrep.coder.frames;

import org.jspecify.annotations.NullMarked;
