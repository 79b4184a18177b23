/** From what articles say to the records that are kept: one package a step. */
@NullMarked
package org.sitrep.events;

import org.jspecify.annotations.NullMarked;
