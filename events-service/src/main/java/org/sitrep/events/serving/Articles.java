package org.sitrep.events.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;

/** The filter {@code article}: ids by comma. */
final class Articles {
    private Articles() {}

    static List<UUID> read(ParameterReader reader, @Nullable String raw) {
        List<UUID> ids = new ArrayList<>();
        for (String word : reader.words("article", raw)) {
            UUID id = reader.id("article", word);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
