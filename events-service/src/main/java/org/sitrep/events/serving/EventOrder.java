package org.sitrep.events.serving;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;

/** The parameter {@code sort} of the list of events. */
final class EventOrder {
    private static final Set<String> ORDERS =
            Set.of("date", "-date", "+date", "updated", "-updated", "+updated", "killed", "-killed", "+killed");

    private EventOrder() {}

    /** The newest day first where nothing is asked. */
    static Order read(ParameterReader reader, @Nullable String sort) {
        // A + that nobody escaped comes as a space.
        String wanted = reader.oneOf("sort", sort == null ? null : sort.strip(), ORDERS);
        if (wanted == null) {
            return Order.byDay("starts", true);
        }
        boolean descending = wanted.startsWith("-");
        return switch (wanted.replaceFirst("^[-+]", "")) {
            case "updated" -> Order.byChange(descending);
            case "killed" -> Order.byNumber("killed", descending);
            default -> Order.byDay("starts", descending);
        };
    }
}
