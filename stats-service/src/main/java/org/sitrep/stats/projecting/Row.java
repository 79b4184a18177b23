package org.sitrep.stats.projecting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.manners.failures.MessageFault;

/** A row in the making: columns in the order in which they were put, and their values in PostgreSQL's text format. */
final class Row {
    private static final String UNFIT = "unfit_record";
    private static final int USUAL_LENGTH = 1 << 10;

    private final List<String> columns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    /** The columns that every revision has; {@code status} is the record's own, unless the change ended it. */
    static Row ofRevision(RecordChanged change, RecordStatus status) {
        return new Row()
                .put("id", change.id())
                .put("revision", change.revision())
                .put("recorded_at", kept(change.recordedAt()))
                .put("status", after(change.change(), status).label());
    }

    /** To the microsecond, which is what the database keeps. */
    static Instant kept(Instant instant) {
        return instant.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    private static RecordStatus after(RecordChange change, RecordStatus status) {
        return switch (change) {
            case CREATED, REVISED -> status;
            case RETRACTED -> RecordStatus.RETRACTED;
            case MERGED -> RecordStatus.MERGED;
        };
    }

    /**
     * @param value a UUID, whole number, decimal number, boolean, LocalDate, Instant, String, String[] or UUID[]
     * @throws MessageFault for a value that no database column can hold
     */
    Row put(String column, @Nullable Object value) {
        if (!columns.isEmpty()) {
            text.append('\t');
        }
        columns.add(column);
        switch (value) {
            case null -> text.append("\\N");
            case Integer number -> text.append(number.intValue());
            case String word -> escape(column, word);
            case String[] words -> array(column, words);
            case UUID[] ids -> array(ids);
            case LocalDate day
            when day.getYear() < 1 || day.getYear() > 9999 ->
                throw new MessageFault(UNFIT, column + " is not a day of the years 1 to 9999");
            default -> text.append(value);
        }
        return this;
    }

    List<String> columns() {
        return columns;
    }

    /** As a line of {@code COPY}, without its end. */
    CharSequence text() {
        return text;
    }

    /** Each once, in the order given, without those that are null. */
    static String[] distinct(Stream<? extends @Nullable String> texts) {
        return texts.filter(text -> text != null).distinct().toArray(String[]::new);
    }

    private void array(UUID[] ids) {
        text.append('{');
        for (int at = 0; at < ids.length; at++) {
            text.append(at == 0 ? "" : ",").append(ids[at]);
        }
        text.append('}');
    }

    private void array(String column, String[] words) {
        text.append('{');
        for (int at = 0; at < words.length; at++) {
            text.append(at == 0 ? "\"" : ",\"");
            escape(column, words[at].replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
    }

    private void escape(String column, String word) {
        int plain = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter > '\r' && letter != '\\') {
                continue;
            }
            text.append(word, plain, at);
            plain = at + 1;
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> throw new MessageFault(UNFIT, column + " contains the NUL character");
                default -> text.append(letter);
            }
        }
        text.append(word, plain, word.length());
    }
}
