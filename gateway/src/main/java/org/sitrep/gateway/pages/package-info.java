/** What a person with a browser sees. */
@NullMarked
package org.sitrep.gateway.pages;

import org.jspecify.annotations.NullMarked;
