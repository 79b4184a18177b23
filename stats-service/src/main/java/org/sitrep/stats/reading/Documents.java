package org.sitrep.stats.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.sitrep.contracts.Json;

/** Records that are kept whole beside their columns. */
public final class Documents {
    private Documents() {}

    public static <T> T read(String document, Class<T> type) {
        try {
            return Json.MESSAGES.readValue(document, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A record that was written cannot be read: " + type, failure);
        }
    }
}
