/** What must hold of a request before it is passed on: its address, its token, its role, its size. */
@NullMarked
package org.sitrep.gateway.guarding;

import org.jspecify.annotations.NullMarked;
