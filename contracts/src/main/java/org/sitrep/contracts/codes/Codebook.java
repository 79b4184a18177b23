package org.sitrep.contracts.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every code list with its version, as {@code GET /v1/codebook} shows them. */
public final class Codebook {
    /** The version of all lists together; a coding names it beside the coder's. */
    public static final String VERSION = CodeList.named("codebook").version();

    private Codebook() {}

    /**
     * One list.
     *
     * @param name such as {@code weapons}
     * @param source where the codes come from
     */
    public record NamedList(String name, String version, String source, List<Item> items) {}

    /**
     * One code.
     *
     * @param description what it means, null where the code says it
     * @param attributes what else the list holds of it, such as its event type
     */
    public record Item(String code, @Nullable String description, Map<String, String> attributes) {}

    public static List<NamedList> lists() {
        List<NamedList> lists = new ArrayList<>();
        lists.add(subEventTypes());
        Map<String, List<Item>> items = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        CodeList book = CodeList.named("codebook");
        book.rows().forEach((key, row) -> {
            String list = book.required(key, "list");
            sources.putIfAbsent(list, book.required(key, "source"));
            String code = key.substring(list.length() + 1); // keys are list:code, for a code may stand in several lists
            items.computeIfAbsent(list, name -> new ArrayList<>())
                    .add(new Item(code, book.optional(key, "description"), Map.of()));
        });
        items.forEach((name, codes) -> lists.add(
                new NamedList(name, book.version(), sources.getOrDefault(name, book.source()), List.copyOf(codes))));
        return List.copyOf(lists);
    }

    private static NamedList subEventTypes() {
        CodeList list = CodeList.named("sub_event_types");
        List<Item> items = list.rows().entrySet().stream()
                .map(row -> new Item(row.getKey(), null, row.getValue()))
                .toList();
        return new NamedList("sub_event_types", list.version(), list.source(), items);
    }
}
