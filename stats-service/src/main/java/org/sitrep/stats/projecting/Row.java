package org.sitrep.stats.projecting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.manners.failures.MessageFault;

/** A row in the making: values by column, in the order in which they were put. */
final class Row {
    private static final String UNFIT = "unfit_record";

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

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
        switch (value) {
            case LocalDate day
            when day.getYear() < 1 || day.getYear() > 9999 ->
                throw new MessageFault(UNFIT, column + " is not a day of the years 1 to 9999");
            case String text
            when text.indexOf('\0') >= 0 -> throw new MessageFault(UNFIT, column + " contains the NUL character");
            case String[] texts
            when Arrays.stream(texts).anyMatch(text -> text.indexOf('\0') >= 0) ->
                throw new MessageFault(UNFIT, column + " contains the NUL character");
            case null, default -> values.put(column, value);
        }
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** Each once, in the order given, without those that are null. */
    static String[] distinct(Stream<? extends @Nullable String> texts) {
        return texts.filter(text -> text != null).distinct().toArray(String[]::new);
    }
}
