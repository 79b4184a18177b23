package org.sitrep.evaluation.messages;

import java.util.Map;

/** The countries that keys name, as ISO 3166-1 alpha-2 codes. */
final class KeyCountries {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("ARGENTINA", "AR"),
            Map.entry("BOLIVIA", "BO"),
            Map.entry("BRAZIL", "BR"),
            Map.entry("CHILE", "CL"),
            Map.entry("COLOMBIA", "CO"),
            Map.entry("COSTA RICA", "CR"),
            Map.entry("CUBA", "CU"),
            Map.entry("ECUADOR", "EC"),
            Map.entry("EL SALVADOR", "SV"),
            Map.entry("FRANCE", "FR"),
            Map.entry("GUATAMALA", "GT"),
            Map.entry("GUATEMALA", "GT"),
            Map.entry("HONDURAS", "HN"),
            Map.entry("ITALY", "IT"),
            Map.entry("JAMAICA", "JM"),
            Map.entry("MEXICO", "MX"),
            Map.entry("NICARAGUA", "NI"),
            Map.entry("PANAMA", "PA"),
            Map.entry("PARAGUAY", "PY"),
            Map.entry("PERU", "PE"),
            Map.entry("SPAIN", "ES"),
            Map.entry("UNITED STATES", "US"),
            Map.entry("URUGUAY", "UY"),
            Map.entry("VENEZUELA", "VE"));

    private KeyCountries() {}

    /** The name itself where the list lacks it. */
    static String code(String name) {
        return CODES.getOrDefault(name, name);
    }
}
