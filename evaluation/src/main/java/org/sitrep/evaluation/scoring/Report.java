package org.sitrep.evaluation.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as the coder is given it.
 *
 * @param id the file's name without its ending
 * @param title null where it has none
 * @param published null where nobody knows
 */
public record Report(
        String id,
        @Nullable String title,
        String text,
        @Nullable LocalDate published) {}
