package org.sitrep.gateway.guarding;

import java.util.regex.Pattern;

/**
 * What an address may not have, because servers read it differently: where the gateway and a service would not see the same
 * path, a check at one is no check at the other. Each rule sees the path as it came, before any decoding.
 */
enum AddressRule {
    NOT_A_PATH("must begin with a slash", "^(?!/)"),
    BACKSLASH("must not have a backslash", "\\\\|%5[cC]"),
    MATRIX_PARAMETER("must not have a semicolon, plain or encoded", ";|%3[bB]"),
    ENCODED_SLASH("must not have an encoded slash", "%2[fF]"),
    DOUBLE_ENCODING("must not have an encoded percent sign", "%25"),
    CONTROL_CHARACTER("must not have a control character", "[\\x00-\\x1f\\x7f]|%[01]\\p{XDigit}|%7[fF]"),
    EMPTY_SEGMENT("must not have an empty segment", "//"),
    DOT_SEGMENT("must not have a segment . or .., plain or encoded", "/(\\.|%2[eE]){1,2}(/|$)"),
    BROKEN_ENCODING("must have two hexadecimal digits after each percent sign", "%(?!\\p{XDigit}{2})"),
    FOREIGN_CHARACTER(
            "may only have letters, digits and - . _ ~ ! $ & ' ( ) * + , = : @, others percent-encoded",
            "[^A-Za-z0-9\\-._~!$&'()*+,=:@%/]");

    private final String says;
    private final Pattern fault;

    AddressRule(String says, String fault) {
        this.says = says;
        this.fault = Pattern.compile(fault);
    }

    boolean isBrokenBy(String rawPath) {
        return fault.matcher(rawPath).find();
    }

    String says() {
        return says;
    }
}
