package org.sitrep.coder.frames;

import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.PlaceRole;

/** A place with its part in what happened. */
public record Located(PlaceMention place, PlaceRole role) {}
