package org.sitrep.events.importing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events that UCDP coded, 1,299 of them, under the names of columns that its own files have. */
final class UcdpRows {
    private static final CsvMapper CSV = new CsvMapper();

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("side_a_name", "side_a"),
            Map.entry("side_b_name", "side_b"),
            Map.entry("location_root_name", "country"),
            Map.entry("location_adm1_name", "adm_1"),
            Map.entry("location_adm2_name", "adm_2"),
            Map.entry("location_where_name", "where_coordinates"),
            Map.entry("start_date", "date_start"),
            Map.entry("end_date", "date_end"),
            Map.entry("deaths_side_a", "deaths_a"),
            Map.entry("deaths_side_b", "deaths_b"),
            Map.entry("deaths_civilian", "deaths_civilians"),
            Map.entry("deaths_low", "low"),
            Map.entry("deaths_high", "high"));

    private UcdpRows() {}

    static List<Map<String, String>> all() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream file = UcdpRows.class.getResourceAsStream("ucdp_aec_events_1299.csv");
                MappingIterator<Map<String, String>> lines = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            while (lines.hasNextValue()) {
                rows.add(named(lines.nextValue()));
            }
        }
        return rows;
    }

    static String table(List<Map<String, String>> rows) throws IOException {
        CsvSchema.Builder columns = CsvSchema.builder();
        rows.getFirst().keySet().forEach(columns::addColumn);
        return CSV.writer(columns.build().withHeader()).writeValueAsString(rows);
    }

    private static Map<String, String> named(Map<String, String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        row.forEach((name, value) -> named.put(NAMES.getOrDefault(name, name), value));
        int best = 0;
        for (String dead : List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")) {
            best += Integer.parseInt(named.get(dead));
        }
        named.put("best", Integer.toString(best));
        named.put("type_of_violence", "Civilians".equals(named.get("side_b")) ? "3" : "1");
        return named;
    }
}
