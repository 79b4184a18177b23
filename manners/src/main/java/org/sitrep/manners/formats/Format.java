package org.sitrep.manners.formats;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** A form that an answer can take. */
public enum Format {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    /** One JSON document a line, streamed. */
    NDJSON("application/x-ndjson"),
    GEOJSON("application/geo+json"),
    PARQUET("application/vnd.apache.parquet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    /** As {@code format=} names it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
