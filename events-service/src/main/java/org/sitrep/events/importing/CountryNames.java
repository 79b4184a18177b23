package org.sitrep.events.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by their codes, their English names, and the names that datasets file them under. */
final class CountryNames {
    private static final Map<String, String> FILED = Map.ofEntries(
            Map.entry("bosnia-herzegovina", "BA"),
            Map.entry("cambodia (kampuchea)", "KH"),
            Map.entry("congo", "CG"),
            Map.entry("democratic republic of congo", "CD"),
            Map.entry("dr congo (zaire)", "CD"),
            Map.entry("ivory coast", "CI"),
            Map.entry("kingdom of eswatini (swaziland)", "SZ"),
            Map.entry("macedonia, fyr", "MK"),
            Map.entry("madagascar (malagasy)", "MG"),
            Map.entry("myanmar (burma)", "MM"),
            Map.entry("myanmar", "MM"),
            Map.entry("palestine", "PS"),
            Map.entry("republic of congo", "CG"),
            Map.entry("romania", "RO"),
            Map.entry("russia (soviet union)", "RU"),
            Map.entry("serbia (yugoslavia)", "RS"),
            Map.entry("turkey", "TR"),
            Map.entry("united states of america", "US"),
            Map.entry("vietnam (north vietnam)", "VN"),
            Map.entry("yemen (north yemen)", "YE"),
            Map.entry("zimbabwe (rhodesia)", "ZW"),
            Map.entry("bosnia and herzegovina", "BA"));

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** ISO 3166-1 alpha-2; a name that is not known is a fault, for an event nobody can find is lost. */
    static @Nullable String code(Cells cells, String column) {
        String name = cells.text(column);
        if (name == null) {
            return null;
        }
        String code = CODES.get(name.toLowerCase(Locale.ROOT));
        if (code == null) {
            cells.fault(column, "is no country that is known here");
        }
        return code;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.putAll(FILED);
        return Map.copyOf(codes);
    }
}
