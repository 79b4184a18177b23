package org.sitrep.manners.parameters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Violation;

/**
 * A raw query string, read strictly: HTTP servers put replacement characters where the encoding is broken, and databases
 * refuse NUL, so both are told to the caller instead.
 *
 * @param counts how often each name is given
 * @param violations what does not decode
 */
record QueryString(Map<String, Integer> counts, List<Violation> violations) {

    static QueryString parse(@Nullable String raw) {
        var counts = new LinkedHashMap<String, Integer>();
        var violations = new ArrayList<Violation>();
        for (var pair : raw == null ? new String[0] : raw.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            var equals = pair.indexOf('=');
            var rawName = equals < 0 ? pair : pair.substring(0, equals);
            var name = decode(rawName);
            var value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (name == null || value == null) {
                violations.add(Violation.ofParameter(name == null ? rawName : name, "is not percent-encoded UTF-8"));
            } else if (name.indexOf('\0') >= 0 || value.indexOf('\0') >= 0) {
                violations.add(Violation.ofParameter(rawName, "must not contain the NUL character"));
            } else if (value.isEmpty()) {
                violations.add(Violation.ofParameter(name, "has no value; give one or leave it out"));
            } else {
                counts.merge(name, 1, Integer::sum);
            }
        }
        return new QueryString(counts, violations);
    }

    private static @Nullable String decode(String encoded) {
        var bytes = ByteBuffer.allocate(encoded.length() * 4);
        for (int at = 0; at < encoded.length(); at++) {
            var c = encoded.charAt(at);
            if (c == '%') {
                if (at + 2 >= encoded.length()) {
                    return null;
                }
                var high = Character.digit(encoded.charAt(at + 1), 16);
                var low = Character.digit(encoded.charAt(at + 2), 16);
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes.put((byte) (high * 16 + low));
                at += 2;
            } else {
                bytes.put((c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
