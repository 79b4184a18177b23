/** The objects of one rendered overlay, and what is found wrong with them. */
@NullMarked
package org.sitrep.deploy.manifests;

import org.jspecify.annotations.NullMarked;
