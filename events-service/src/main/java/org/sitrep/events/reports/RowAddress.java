package org.sitrep.events.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** The address of a dataset's row, which has none on the web: {@code urn:sitrep:row:DATASET:ROW}. */
public final class RowAddress {
    private static final String PREFIX = "urn:sitrep:row:";

    private RowAddress() {}

    public static String of(String dataset, String row) {
        return PREFIX + URLEncoder.encode(dataset, UTF_8) + ':' + URLEncoder.encode(row, UTF_8);
    }

    /** The dataset of an address, null where it is another's. */
    public static @Nullable String dataset(@Nullable String address) {
        return address != null && address.startsWith(PREFIX)
                ? address.substring(PREFIX.length(), address.lastIndexOf(':'))
                : null;
    }

    /** Whether both are addresses of rows, and of the same dataset; asked of very many pairs. */
    public static boolean ofOneDataset(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || !one.startsWith(PREFIX)) {
            return false;
        }
        int end = one.lastIndexOf(':') + 1;
        return other.lastIndexOf(':') + 1 == end && one.regionMatches(0, other, 0, end);
    }
}
