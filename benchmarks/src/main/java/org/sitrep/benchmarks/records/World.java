package org.sitrep.benchmarks.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Where made-up events happen and who takes part: uneven as the real world is. A few countries have most of the events, a
 * few groups most of the attacks, a few towns most of the strikes. The same seed makes the same world.
 */
final class World {
    private static final String[] COUNTRIES = {
        "UA", "SY", "MM", "YE", "MX", "NG", "AF", "SD", "SO", "PS", "IQ", "ML", "BF", "CD", "BR", "CO", "ET", "PK",
                "IN",
        "LB", "CM", "HT", "NE", "MZ", "PH", "TD", "CF", "SS", "LY", "KE", "IL", "EC", "BI", "UG", "TH", "EG", "TR",
                "RU",
        "IR", "JO", "GT", "HN", "VE", "TG", "BJ", "GH", "ID", "BD", "NP", "LK"
    };
    private static final String[] SYLLABLES = {
        "al", "ba", "da", "dar", "el", "fa", "ha", "is", "ka", "kan", "la", "ma", "mar", "na", "ra", "sa", "ta", "tel",
        "um", "za", "zor", "ko", "mo", "ri", "ben", "dou", "gou", "yan"
    };
    private static final int PROVINCES = 12;
    private static final int TOWNS = 30;
    private static final int GROUPS = 15;

    private final List<Country> countries = new ArrayList<>();

    /** A town, in its province. */
    record Town(String name, String admin1, double latitude, double longitude, String gazetteerId) {}

    /** A country with its towns and groups, those that appear most often first. */
    record Country(String code, List<Town> towns, List<String> groups) {
        String armedForces() {
            return "Military Forces of " + code;
        }
    }

    World(long seed) {
        Random random = new Random(seed);
        for (String code : COUNTRIES) {
            double latitude = -35 + 85 * random.nextDouble();
            double longitude = -100 + 220 * random.nextDouble();
            List<Town> towns = new ArrayList<>();
            for (int province = 0; province < PROVINCES; province++) {
                String admin1 = name(random);
                for (int town = 0; town < TOWNS; town++) {
                    towns.add(new Town(
                            name(random),
                            admin1,
                            round(latitude + 3 * random.nextGaussian()),
                            round(longitude + 3 * random.nextGaussian()),
                            "geonames:" + (100_000 + random.nextInt(9_000_000))));
                }
            }
            List<String> groups = new ArrayList<>();
            for (int group = 0; group < GROUPS; group++) {
                groups.add(name(random) + (group % 2 == 0 ? " Front" : " Brigade"));
            }
            countries.add(new Country(code, towns, groups));
        }
    }

    Country country(Random random) {
        return often(countries, random);
    }

    /** One of a list whose first stand for most. */
    static <T> T often(List<T> all, Random random) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return all.get((int) (skewed * all.size()));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static double round(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
