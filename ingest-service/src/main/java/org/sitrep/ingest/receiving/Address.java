package org.sitrep.ingest.receiving;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address an article was published at.
 *
 * @param written as the sender wrote it
 * @param same equal for addresses that are the same but for their spelling (RFC 3986, 6.2.2 and 6.2.3)
 */
public record Address(String written, String same) {
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>https?)://(?<host>[^/?#@:\\[\\]\\s]+|\\[[0-9a-f:.]+])(?::(?<port>\\d{1,5}))?"
                    + "(?<path>/[^?#]*)?(?<query>\\?[^#]*)?(?<fragment>#.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> DEFAULT_PORTS = Map.of("http", "80", "https", "443");

    /**
     * Reads an absolute http or https address.
     *
     * @throws IllegalArgumentException that says what would be right
     */
    static Address parse(String raw) {
        Matcher form = FORM.matcher(raw);
        if (!form.matches() || !isUri(raw)) {
            throw new IllegalArgumentException(
                    "must be an http or https address without user or password, such as https://example.org/a");
        }
        return new Address(raw, same(form));
    }

    private static String same(Matcher form) {
        String scheme = part(form, "scheme").toLowerCase(Locale.ROOT);
        String port = part(form, "port");
        return scheme
                + "://"
                + part(form, "host").toLowerCase(Locale.ROOT)
                + (port.isEmpty() || port.equals(DEFAULT_PORTS.get(scheme)) ? "" : ":" + port)
                + (part(form, "path").isEmpty() ? "/" : part(form, "path"))
                + part(form, "query")
                + route(part(form, "fragment"));
    }

    /** A fragment is a place within a page, unless a page draws itself by it. */
    private static String route(String fragment) {
        return fragment.startsWith("#!") || fragment.startsWith("#/") ? fragment : "";
    }

    private static String part(Matcher form, String name) {
        return Objects.requireNonNullElse(form.group(name), "");
    }

    private static boolean isUri(String raw) {
        try {
            return new URI(raw).isAbsolute();
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
