package org.sitrep.contracts.messages;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.TempoClaimRecord;

/**
 * Reads a record as what its {@code type} says it is. Where the type comes first, as we write it, the record is read as it
 * comes; otherwise it is kept aside until the type is known. (Jackson's own external type ids keep every record aside.)
 */
@SuppressWarnings("NullAway") // what a message leaves out is null until it is found to be missing (CompleteMessage)
final class RecordChangedReader extends StdDeserializer<RecordChanged> {
    RecordChangedReader() {
        super(RecordChanged.class);
    }

    @Override
    public RecordChanged deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return (RecordChanged) context.handleUnexpectedToken(RecordChanged.class, json);
        }
        String schema = null;
        int epoch = 0;
        RecordType type = null;
        UUID id = null;
        int revision = 0;
        RecordChange change = null;
        Instant recordedAt = null;
        UUID mergedInto = null;
        RecordState record = null;
        TokenBuffer early = null;
        for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            try {
                switch (key) {
                    case "schema" -> schema = read(json, context, String.class);
                    case "epoch" -> epoch = read(json, context, int.class);
                    case "type" -> type = read(json, context, RecordType.class);
                    case "id" -> id = read(json, context, UUID.class);
                    case "revision" -> revision = read(json, context, int.class);
                    case "change" -> change = read(json, context, RecordChange.class);
                    case "recorded_at" -> recordedAt = read(json, context, Instant.class);
                    case "merged_into" -> mergedInto = read(json, context, UUID.class);
                    case "record" -> {
                        if (type == null && json.currentToken() != JsonToken.VALUE_NULL) {
                            early = context.bufferAsCopyOfValue(json);
                        } else {
                            record = readRecord(json, context, type);
                        }
                    }
                    default -> handleUnknownProperty(json, context, RecordChanged.class, key);
                }
            } catch (IOException fault) {
                throw at(key, fault);
            }
        }
        if (early != null) {
            record = readEarly(early, context, type);
        }
        return new RecordChanged(schema, epoch, type, id, revision, change, recordedAt, mergedInto, record);
    }

    private RecordState readEarly(TokenBuffer early, DeserializationContext context, @Nullable RecordType type)
            throws IOException {
        if (type == null) {
            return context.reportInputMismatch(this, "the record's type is missing");
        }
        try (var json = early.asParserOnFirstToken()) {
            return readRecord(json, context, type);
        } catch (IOException fault) {
            throw at("record", fault);
        }
    }

    private static @Nullable RecordState readRecord(
            JsonParser json, DeserializationContext context, @Nullable RecordType type) throws IOException {
        return type == null ? null : read(json, context, stateOf(type));
    }

    private static Class<? extends RecordState> stateOf(RecordType type) {
        return switch (type) {
            case EVENT -> EventRecord.class;
            case CASUALTY_CLAIM -> CasualtyClaimRecord.class;
            case FORCE_LEVEL -> ForceLevelRecord.class;
            case TEMPO_CLAIM -> TempoClaimRecord.class;
        };
    }

    private static <T> @Nullable T read(JsonParser json, DeserializationContext context, Class<T> type)
            throws IOException {
        var reader = context.findRootValueDeserializer(context.constructType(type));
        @SuppressWarnings("unchecked") // it was found for this type; of a primitive one the box
        T value = (T)
                (json.currentToken() == JsonToken.VALUE_NULL
                        ? reader.getNullValue(context)
                        : reader.deserialize(json, context));
        return value;
    }

    /** Syntax is at fault where it stands; all else within a property. */
    private static IOException at(String key, IOException fault) {
        return fault instanceof JsonMappingException
                ? JsonMappingException.wrapWithPath(fault, new JsonMappingException.Reference(RecordChanged.class, key))
                : fault;
    }
}
