package org.sitrep.coder.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The populated places of GeoNames, packed: names and hashes in arrays, a {@link Place} made only when it is asked for.
 * The file is made by {@code PackGazetteer} (test sources): a line a place, {@code id, name, latitude, longitude,
 * country, admin1 code, kind, population, folded names}, a tab apart.
 */
final class Gazetteer {
    private static final int EXPECTED = 205_000;

    private final NameIndex index = new NameIndex();
    private final Map<String, String> admin1Names;
    private final StringBuilder comments = new StringBuilder();
    private byte[] text = new byte[0];
    private int[] lineStarts = new int[EXPECTED];
    private int size;

    Gazetteer(InputStream packed, Map<String, String> admin1Names) {
        this.admin1Names = admin1Names;
        try (InputStream unpacked = new GZIPInputStream(packed, 1 << 16)) {
            index(unpacked.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The gazetteer cannot be read", unreadable);
        }
    }

    /** What the file says of itself. */
    Map<String, String> about() {
        return Table.parse("gazetteer", comments.toString()).about();
    }

    int size() {
        return size;
    }

    boolean holds(long hash) {
        return index.holds(hash);
    }

    List<Place> find(long hash) {
        int[] found = index.valuesOf(hash);
        List<Place> places = new ArrayList<>(found.length);
        for (int place : found) {
            places.add(place(place));
        }
        return places;
    }

    /** Reads the names into the index and keeps of each line what a place needs; the names are dropped. */
    private void index(byte[] lines) {
        byte[] kept = new byte[lines.length];
        int keptTo = 0;
        int lineStart = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                int names = lastTab(lines, lineStart, i);
                if (lines[lineStart] == '#') {
                    comments.append(new String(lines, lineStart, i + 1 - lineStart, StandardCharsets.UTF_8));
                } else {
                    addLine(keptTo, lines, names + 1, i);
                    int length = names - lineStart;
                    System.arraycopy(lines, lineStart, kept, keptTo, length);
                    keptTo += length;
                    kept[keptTo++] = '\n';
                }
                lineStart = i + 1;
            }
        }
        text = Arrays.copyOf(kept, keptTo);
        lineStarts = Arrays.copyOf(lineStarts, size + 1);
        lineStarts[size] = keptTo;
        index.freeze();
    }

    private void addLine(int start, byte[] lines, int namesFrom, int namesTo) {
        if (size == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, size * 2);
        }
        lineStarts[size] = start;
        int from = namesFrom;
        for (int i = namesFrom; i <= namesTo; i++) {
            if (i == namesTo || lines[i] == '|') {
                index.add(NameIndex.extend(NameIndex.start(), lines, from, i), size);
                from = i + 1;
            }
        }
        size++;
    }

    private static int lastTab(byte[] lines, int from, int to) {
        int at = to;
        while (at > from && lines[at] != '\t') {
            at--;
        }
        return at;
    }

    private Place place(int number) {
        String line = new String(
                text, lineStarts[number], lineStarts[number + 1] - 1 - lineStarts[number], StandardCharsets.UTF_8);
        List<String> cells = List.of(line.split("\t", -1));
        PlaceKind kind = switch (cells.get(6)) {
            case "C" -> PlaceKind.CAPITAL;
            case "A" -> PlaceKind.ADMIN1_SEAT;
            case "Q" -> PlaceKind.QUARTER;
            default -> PlaceKind.SETTLEMENT;
        };
        @Nullable String admin1 = admin1Names.get(cells.get(4) + "." + cells.get(5));
        return new Place(
                "geonames:" + cells.get(0),
                cells.get(1),
                kind,
                cells.get(4),
                admin1,
                Double.valueOf(cells.get(2)),
                Double.valueOf(cells.get(3)),
                Long.parseLong(cells.get(7)));
    }
}
