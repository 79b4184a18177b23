package org.sitrep.gateway.guarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request after the check.
 *
 * @param path begins with a slash and means the same to every server
 * @param query without the question mark; null where there is none
 */
public record Address(String path, @Nullable String query) {
    /** The services' HTTP layer would answer it without a word. */
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What the request line gave, or why not. */
    sealed interface Reading {
        record Good(Address address) implements Reading {}

        record Bad(String detail) implements Reading {}
    }

    static Reading read(String requestTarget) {
        var mark = requestTarget.indexOf('?');
        var path = mark < 0 ? requestTarget : requestTarget.substring(0, mark);
        var broken = Arrays.stream(AddressRule.values())
                .filter(rule -> rule.isBrokenBy(path))
                .map(AddressRule::says)
                .collect(Collectors.joining("; "));
        if (!broken.isEmpty()) {
            return new Reading.Bad("The path " + broken + ".");
        }
        var query = mark < 0 ? null : requestTarget.substring(mark + 1);
        if (query != null && query.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
            return new Reading.Bad("The query must not have a control character or a space.");
        }
        if (query != null && BROKEN_PERCENT.matcher(query).find()) {
            return new Reading.Bad("The query must have two hexadecimal digits after each percent sign.");
        }
        return new Reading.Good(new Address(path, query == null ? null : encoded(query)));
    }

    /** As it goes on to the service. */
    public String target() {
        return query == null ? path : path + "?" + query;
    }

    /**
     * Characters that RFC 3986 does not allow in a query and that clients send nevertheless, a {@code |} between values above
     * all, are encoded: what was meant is plain, and services never see them.
     */
    private static String encoded(String query) {
        var encoded = new StringBuilder(query.length());
        query.chars().forEach(c -> {
            if ("|\"<>[]{}\\^`#".indexOf(c) >= 0) {
                encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }
}
