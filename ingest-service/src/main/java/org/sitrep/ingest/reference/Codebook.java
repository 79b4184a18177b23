package org.sitrep.ingest.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitrep.contracts.codes.CodeList;

/** Every code that Sitrep writes, out of the lists that codings are held to. */
@ApplicationScoped
class Codebook {
    private static final String SUB_EVENT_TYPES = "sub_event_types";

    private final List<CodebookEntry> entries =
            Stream.concat(subEventTypes(), allOthers()).toList();

    List<CodebookEntry> entries() {
        return entries;
    }

    private static Stream<CodebookEntry> subEventTypes() {
        CodeList list = CodeList.named(SUB_EVENT_TYPES);
        return list.rows().entrySet().stream()
                .map(row -> new CodebookEntry(
                        SUB_EVENT_TYPES, row.getKey(), list.version(), list.source(), given(row.getValue())));
    }

    /** One file holds the others; the key of a row is its list and its code. */
    private static Stream<CodebookEntry> allOthers() {
        CodeList file = CodeList.named("codebook");
        return file.rows().entrySet().stream().map(row -> {
            Map<String, String> columns = given(row.getValue());
            String list = Objects.requireNonNullElse(columns.remove("list"), "");
            String source = Objects.requireNonNullElse(columns.remove("source"), file.source());
            return new CodebookEntry(list, row.getKey().substring(list.length() + 1), file.version(), source, columns);
        });
    }

    private static Map<String, String> given(Map<String, String> columns) {
        Map<String, String> given = new LinkedHashMap<>(columns);
        given.values().removeIf(String::isEmpty);
        return given;
    }
}
