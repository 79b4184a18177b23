package org.sitrep.evaluation.scoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text under header lines, {@code published: DAY} or {@code unknown}, perhaps {@code title: ...}, and a blank line. */
public final class HeadedText {
    private static final String UNKNOWN = "unknown";

    private HeadedText() {}

    public static Report report(String id, String content) {
        String title = null;
        LocalDate published = null;
        for (String line : content.substring(0, headEnd(content)).lines().toList()) {
            if (line.startsWith("published: ")) {
                published = day(id, line.substring("published: ".length()).strip());
            } else if (line.startsWith("title: ")) {
                title = line.substring("title: ".length()).strip();
            }
        }
        return new Report(id, title, body(content).strip(), published);
    }

    /** What stands below the blank line. */
    public static String body(String content) {
        return content.substring(Math.min(content.length(), headEnd(content) + 2));
    }

    private static int headEnd(String content) {
        int end = content.indexOf("\n\n");
        return end < 0 || !content.startsWith("published: ") ? 0 : end;
    }

    private static @Nullable LocalDate day(String id, String day) {
        try {
            return day.equals(UNKNOWN) ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UnreadableLabelsException(
                    "The text " + id + " is published on \"" + day + "\", which is no date.", e);
        }
    }
}
