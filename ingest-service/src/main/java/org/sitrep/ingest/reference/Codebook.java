package org.sitrep.ingest.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitrep.coder.knowledge.Source;
import org.sitrep.contracts.codes.CodeList;
import org.sitrep.ingest.coding.ArticleCoder;

/** Every code that Sitrep writes, out of the lists that codings are held to, and every file that the coder knows things from. */
@ApplicationScoped
class Codebook {
    private static final String SUB_EVENT_TYPES = "sub_event_types";

    private static final String KNOWLEDGE = "knowledge";

    private final List<CodebookEntry> entries;

    Codebook(ArticleCoder coder) {
        entries = Stream.of(subEventTypes(), allOthers(), knowledge(coder.sources()))
                .flatMap(codes -> codes)
                .toList();
    }

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

    /** A file's rows are many; who acts stands under {@code /v1/actors}. */
    private static Stream<CodebookEntry> knowledge(List<Source> files) {
        return files.stream()
                .map(file -> new CodebookEntry(
                        KNOWLEDGE,
                        file.file(),
                        file.version(),
                        file.source(),
                        given(Map.of("licence", file.licence(), "rows", String.valueOf(file.rows())))));
    }

    private static Map<String, String> given(Map<String, String> columns) {
        Map<String, String> given = new LinkedHashMap<>(columns);
        given.values().removeIf(String::isEmpty);
        return given;
    }
}
