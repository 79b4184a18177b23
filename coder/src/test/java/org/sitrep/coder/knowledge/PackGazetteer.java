package org.sitrep.coder.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code divisions.tsv} and {@code gazetteer.tsv.gz} of GeoNames rows (its own 19 columns; countries as PCLI,
 * divisions as ADM1). Run by hand when GeoNames or {@link Fold} has changed:
 * {@code PackGazetteer ROWS_TSV RESOURCE_FOLDER}.
 */
public final class PackGazetteer {
    /** Where villages are many, alike in name to people and words, and seldom in the news of a war. */
    private static final Set<String> DENSE = Set.of(
            "US", "CA", "FR", "DE", "IT", "ES", "PT", "GB", "IE", "NL", "BE", "LU", "CH", "AT", "DK", "NO", "SE", "FI",
            "PL", "CZ", "SK", "HU", "SI", "RO", "JP", "AU", "NZ", "BR", "AR", "CL", "UY", "PY");

    private static final int LEAST_WHERE_DENSE = 3_000;

    /** Where towns are many, only the large ones are known by more than their own name. */
    private static final int LEAST_FOR_ALTERNATES_WHERE_DENSE = 500_000;

    private static final Set<String> ARABIC = Set.of(
            "SY", "IQ", "YE", "SA", "JO", "LB", "PS", "EG", "LY", "SD", "TN", "DZ", "MA", "AE", "OM", "QA", "KW", "BH",
            "MR", "TD", "SO", "IL", "IR");

    private static final List<String> ARTICLES = List.of("ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "al");

    private static final List<String> DESIGNATIONS = List.of(
            " Oblast", " Province", " Governorate", " Region", " State", " District", " City", " Republic", " Krai");

    private static final String HEADER = """
            # source: GeoNames (https://www.geonames.org), cities500 of March 2023; coordinates of countries and divisions are the population-weighted mean of their places
            # licence: CC BY 4.0
            # version: 2026.1
            """;

    private final OrdinaryWords ordinary;
    private final Countries countries;
    private final Set<String> actors = new HashSet<>();
    private final Map<String, Set<String>> divisionNames = new HashMap<>();
    private final Path folder;

    private PackGazetteer(Path folder) throws IOException {
        this.folder = folder;
        this.ordinary = new OrdinaryWords(
                Table.parse("ordinary-words.tsv", Files.readString(folder.resolve("english/ordinary-words.tsv"))));
        this.countries = new Countries(
                Table.parse("countries.tsv", Files.readString(folder.resolve("countries.tsv"))), ordinary);
        for (Row row : Table.parse("division-names.tsv", Files.readString(folder.resolve("division-names.tsv")))
                .rows()) {
            Set<String> names = new LinkedHashSet<>();
            Stream.concat(row.list("name").stream(), row.list("names").stream())
                    .forEach(name -> names.add(Fold.fold(name)));
            divisionNames.put(row.required("code"), names);
        }
        for (String file : List.of("actors-states.tsv", "actors-groups.tsv", "actors-international.tsv")) {
            for (Row row :
                    Table.parse(file, Files.readString(folder.resolve(file))).rows()) {
                actors.add(Fold.fold(row.required("name")));
                row.list("aliases").forEach(alias -> actors.add(Fold.fold(alias)));
            }
        }
    }

    /** Packs the rows of the first file into the second folder. */
    public static void main(String[] arguments) throws IOException {
        List<String[]> rows;
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            rows = lines.map(line -> line.split("\t", -1)).toList();
        }
        PackGazetteer packer = new PackGazetteer(Path.of(arguments[1]));
        packer.packDivisions(rows);
        packer.packPlaces(rows);
    }

    private void packDivisions(List<String[]> rows) throws IOException {
        StringBuilder out = new StringBuilder("# Countries and first-order divisions.\n").append(HEADER);
        out.append("geonameid\tcode\tcountry\tname\tnames\tlat\tlon\tpopulation\n");
        rows.stream()
                .filter(row -> row[7].equals("PCLI") || row[7].equals("ADM1"))
                .sorted(Comparator.comparing(PackGazetteer::code))
                .forEach(row -> {
                    String name = withoutDesignation(row[1]);
                    Set<String> names = new LinkedHashSet<>(List.of(row[1], row[2], withoutDesignation(row[2])));
                    names.remove(name);
                    if (row[7].equals("PCLI")) {
                        names.clear();
                    }
                    out.append(String.join(
                                    "\t",
                                    row[0],
                                    code(row),
                                    row[8],
                                    name,
                                    String.join("|", names),
                                    shortened(row[4], 2),
                                    shortened(row[5], 2),
                                    row[14]))
                            .append('\n');
                });
        Files.writeString(folder.resolve("divisions.tsv"), out);
    }

    private void packPlaces(List<String[]> rows) throws IOException {
        StringBuilder out = new StringBuilder(HEADER);
        int count = 0;
        List<String[]> kept = rows.stream()
                .filter(PackGazetteer::isWanted)
                .sorted(Comparator.comparing(PackGazetteer::code).thenComparing(row -> row[0]))
                .toList();
        for (String[] row : kept) {
            Set<String> names = names(row);
            if (!names.isEmpty()) {
                count++;
                out.append(String.join(
                                "\t",
                                row[0],
                                row[1],
                                shortened(row[4], 3),
                                shortened(row[5], 3),
                                row[8],
                                row[10],
                                kind(row[7]),
                                row[14].isEmpty() ? "0" : row[14],
                                String.join("|", names)))
                        .append('\n');
            }
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve("gazetteer.tsv.gz"));
                GZIPOutputStream packed = new GZIPOutputStream(file) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            packed.write(out.toString().getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(count + " places, " + out.length() / 1024 + " KiB unpacked");
    }

    private static boolean isWanted(String[] row) {
        if (!row[6].equals("P") || row[7].equals("PPLW") || row[7].equals("PPLCH")) {
            return false;
        }
        long population = population(row);
        boolean quarter = row[7].equals("PPLX");
        return !DENSE.contains(row[8]) || (population >= LEAST_WHERE_DENSE && (!quarter || population >= 100_000));
    }

    /** The folded names: its own, and those in Latin letters that are no codes and no English words. */
    private Set<String> names(String[] row) {
        Set<String> names = new LinkedHashSet<>();
        for (String own : List.of(row[1], row[2])) {
            String folded = Fold.fold(own);
            if (folded.length() > 2 || (folded.length() > 1 && population(row) > 50_000)) {
                names.add(folded);
                addVariants(folded, row[8], names);
            }
        }
        if (row[7].equals("PPLA") || row[7].equals("PPLC")) {
            addNamesOfItsDivision(row, names);
        }
        if (DENSE.contains(row[8]) && population(row) < LEAST_FOR_ALTERNATES_WHERE_DENSE) {
            return names;
        }
        for (String alternate : row[3].split(",", -1)) {
            String folded = Fold.fold(alternate);
            if (isLatin(alternate) && !isCode(alternate) && folded.length() > 2 && !isOrdinary(folded)) {
                names.add(folded);
                addVariants(folded, row[8], names);
            }
        }
        return names;
    }

    /** A seat that its division is named after goes by every spelling of the division's name. */
    private void addNamesOfItsDivision(String[] row, Set<String> names) {
        Set<String> division = divisionNames.getOrDefault(code(row), Set.of());
        if (division.stream().anyMatch(names::contains)) {
            // "Gaza Strip" is more than the town of Gaza.
            List<String> own = List.copyOf(names);
            division.stream()
                    .filter(name -> own.stream().noneMatch(town -> name.startsWith(town + " ")))
                    .filter(name ->
                            DESIGNATIONS.stream().noneMatch(word -> name.endsWith(word.toLowerCase(Locale.ROOT))))
                    .forEach(names::add);
        }
    }

    private void addVariants(String folded, String country, Set<String> names) {
        if (!ARABIC.contains(country)) {
            return;
        }
        List<String> pieces = new ArrayList<>(List.of(folded.split(" ", -1)));
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (ARTICLES.contains(pieces.get(i))) {
                pieces.set(i, "al");
            }
        }
        addWithoutH(String.join(" ", pieces), names);
        if (pieces.getFirst().equals("al") && pieces.size() > 1) {
            String bare = String.join(" ", pieces.subList(1, pieces.size()));
            if (bare.length() > 4 && !isOrdinary(bare)) {
                addWithoutH(bare, names);
            }
        }
    }

    private static void addWithoutH(String name, Set<String> names) {
        names.add(name);
        if (name.length() > 5 && name.endsWith("ah")) {
            names.add(name.substring(0, name.length() - 1));
        }
    }

    private boolean isOrdinary(String folded) {
        return ordinary.isWord(folded)
                || ordinary.isPersonName(folded)
                || countries.named(folded).isPresent()
                || actors.contains(folded);
    }

    private static long population(String[] row) {
        return row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean isCode(String name) {
        return (name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)))
                || name.chars().anyMatch(Character::isDigit);
    }

    private static String withoutDesignation(String name) {
        String bare = name.replaceFirst("^Muhafazat ", "");
        for (String designation : DESIGNATIONS) {
            if (bare.endsWith(designation) && !bare.endsWith(" Free State")) {
                return bare.substring(0, bare.length() - designation.length());
            }
        }
        return bare;
    }

    private static String code(String[] row) {
        return row[7].equals("PCLI") ? row[8] : row[8] + "." + row[10];
    }

    private static String kind(String feature) {
        return switch (feature) {
            case "PPLC" -> "C";
            case "PPLA" -> "A";
            case "PPLX" -> "Q";
            default -> "P";
        };
    }

    private static String shortened(String degrees, int decimals) {
        int dot = degrees.indexOf('.');
        return dot < 0 ? degrees : degrees.substring(0, Math.min(degrees.length(), dot + 1 + decimals));
    }
}
