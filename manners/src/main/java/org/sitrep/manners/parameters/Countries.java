package org.sitrep.manners.parameters;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** ISO 3166-1 alpha-2 codes, and XK: not in the standard, yet what everyone files Kosovo under. */
final class Countries {
    private static final Set<String> CODES = codes();

    private Countries() {}

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    private static Set<String> codes() {
        var codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return Set.copyOf(codes);
    }
}
