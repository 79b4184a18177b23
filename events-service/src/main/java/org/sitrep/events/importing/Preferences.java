package org.sitrep.events.importing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a caller would like (RFC 7240). What is not known here is passed over, as it is to be. */
final class Preferences {
    static final String HEADER = "Prefer";
    static final String RESPOND_ASYNC = "respond-async";

    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");

    private Preferences() {}

    /** Whether the caller would rather not wait. */
    static boolean respondAsync(List<String> headers) {
        return headers.stream()
                .map(header -> QUOTED.matcher(header).replaceAll("\"\""))
                .flatMap(header -> Stream.of(header.split(",")))
                .map(preference -> preference.split(";", 2)[0].strip())
                .anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }
}
