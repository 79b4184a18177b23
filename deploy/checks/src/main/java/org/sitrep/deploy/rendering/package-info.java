/** An overlay's folder becomes the objects that kubectl would send. */
@NullMarked
package org.sitrep.deploy.rendering;

import org.jspecify.annotations.NullMarked;
