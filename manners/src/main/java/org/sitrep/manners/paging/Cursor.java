package org.sitrep.manners.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;

/**
 * What an opaque cursor holds. It is not signed: it gives access to nothing that the query itself would not.
 *
 * @param query fingerprint of the query it belongs to
 * @param position the last item's place in the list's order, one string a sort key
 */
record Cursor(String query, List<String> position) {
    private static final int LONGEST = 2048;

    String encoded() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.MESSAGES.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null for what was never one of ours. */
    static @Nullable Cursor decode(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            var cursor = Json.MESSAGES.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            return cursor == null || (Object) cursor.query == null || (Object) cursor.position == null ? null : cursor;
        } catch (IllegalArgumentException | IOException _) {
            return null;
        }
    }
}
