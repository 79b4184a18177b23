package org.sitrep.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.coding.Coding;

/** Texts and labels in a folder of a test's own, and codings as short as a test can write them. */
public record LabelledFolder(Path root) {
    private static final String EVENT = """
            {"ref": "e1", "event_type": "Battles", "sub_event_type": "Armed clash", "disorder_type": "Political violence",
             "date": {"start": "2021-05-03", "end": "2021-05-03", "precision": "day"},
             "place": {"name": "Dara", "role": "occurred_at", "country": "TD"}, "other_places": [], "attackers": [],
             "targets": [], "civilian_targeting": false, "weapons": [], "weapon_mentions": [], "outcome": "unknown",
             "incidents": {"low": 1, "high": 1}, "reporting": "main", "codes": {}, "confidence": 0.5, "evidence": []}""";

    public Path texts() {
        return root.resolve("texts");
    }

    public Path labels() {
        return root.resolve("labels");
    }

    public LabelledFolder text(String id, String content) {
        return write(texts().resolve(id + ".txt"), content);
    }

    public LabelledFolder label(String file, String content) {
        return write(labels().resolve(file), content);
    }

    /** An event: an undivided clash at Dara in Chad on 3 May 2021, but for the keys that are given. */
    public static String event(String keys) {
        try {
            var event = Json.MESSAGES.readTree(EVENT);
            return Json.MESSAGES
                    .readerForUpdating(event)
                    .readTree("{" + keys + "}")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Coding coding(String events, String claims, String levels) {
        try {
            return Json.MESSAGES.readValue("""
                    {"coder": {"name": "sitrep", "version": "1", "codebook": "1"},
                     "published_on": {"date": "2021-05-04", "basis": "given"}, "language": "en", "events": [%s],
                     "casualty_claims": [%s], "force_levels": [%s], "tempo_claims": []}""".formatted(events, claims, levels), Coding.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabelledFolder write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
