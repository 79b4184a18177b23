package org.sitrep.evaluation.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;

/**
 * What a report says, by hand.
 *
 * @param genre {@code negative} where nothing in it is to be coded
 */
record Label(
        @Nullable LocalDate published,
        @Nullable String genre,
        List<LabelledEvent> events,
        List<LabelledFigure> cumulative,
        List<LabelledForce> forceLevels) {
    private static final String NEGATIVE = "negative";

    static Label read(Path file) {
        try {
            Label label = Json.MESSAGES.readValue(file.toFile(), Label.class);
            if (label.events == null || label.cumulative == null || label.forceLevels == null) {
                throw new UnreadableLabelsException(
                        "The file " + file + " is no label of a report: it lacks events, cumulative or force_levels.");
            }
            return label;
        } catch (IOException e) {
            throw new UnreadableLabelsException(
                    "The file " + file + " is no label of a report: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                    e);
        }
    }

    boolean isNegative() {
        return NEGATIVE.equals(genre);
    }
}
