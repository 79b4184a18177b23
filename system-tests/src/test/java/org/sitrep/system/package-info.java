/** The platform as its users meet it: real processes behind the gateway, and nothing known of their insides. */
@NullMarked
package org.sitrep.system;

import org.jspecify.annotations.NullMarked;
