package org.sitrep.evaluation.scoring;

import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.ForceLevel;

/**
 * A find, and whether it was right by the definition of its set.
 *
 * @param report its id
 * @param find a {@link CodedEvent}, {@link CasualtyClaim} or {@link ForceLevel}
 */
public record Judged(String report, Record find, boolean right) {

    /** {@code event}, {@code cumulative} or {@code force}. */
    public String kind() {
        return switch (find) {
            case CodedEvent _ -> "event";
            case CasualtyClaim _ -> "cumulative";
            case ForceLevel _ -> "force";
            default -> throw new IllegalStateException("no find: " + find);
        };
    }

    /** The coder's own, 0 to 1. */
    public double confidence() {
        return switch (find) {
            case CodedEvent event -> event.confidence();
            case CasualtyClaim claim -> claim.confidence();
            case ForceLevel level -> level.confidence();
            default -> throw new IllegalStateException("no find: " + find);
        };
    }
}
