package org.sitrep.ingest.reference;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of one of the lists.
 *
 * @param list such as {@code sub_event_types}; {@code knowledge} lists the files that the coder reads texts with
 * @param code as it stands in codings, records and parameters
 * @param version the list's version, such as {@code 2026.1}
 * @param source where the code comes from
 * @param more the list's further columns, such as the type that a sub-type belongs to
 */
@Schema(name = "Code", description = "A code of one of the lists.")
public record CodebookEntry(String list, String code, String version, String source, Map<String, String> more) {}
