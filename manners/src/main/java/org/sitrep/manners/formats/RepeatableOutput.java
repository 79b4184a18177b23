package org.sitrep.manners.formats;

import jakarta.ws.rs.core.StreamingOutput;

/** A body made of what is in memory: written twice, it is the same bytes. */
@FunctionalInterface
public interface RepeatableOutput extends StreamingOutput {}
