package org.sitrep.events.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.formats.Column;

/** How columns become a schema, and a row the fields of a message. */
final class RowSupport<T> extends WriteSupport<T> {
    private final MessageType schema;
    private final List<Column<T>> columns;
    private @Nullable RecordConsumer consumer;

    RowSupport(String name, List<Column<T>> columns) {
        this.columns = columns;
        Types.MessageTypeBuilder message = Types.buildMessage();
        columns.forEach(column -> message.addField(field(column)));
        this.schema = message.named(name);
    }

    private static PrimitiveType field(Column<?> column) {
        return switch (column.cells()) {
            case TEXT ->
                Types.optional(BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
            case WHOLE -> Types.optional(INT32).named(column.name());
            case DECIMAL -> Types.optional(DOUBLE).named(column.name());
            case FLAG -> Types.optional(BOOLEAN).named(column.name());
            case DAY ->
                Types.optional(INT32).as(LogicalTypeAnnotation.dateType()).named(column.name());
            case INSTANT ->
                Types.optional(INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
                        .named(column.name());
        };
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, if never called
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(T row) {
        RecordConsumer to = consumer;
        if (to == null) {
            throw new IllegalStateException("not prepared");
        }
        to.startMessage();
        for (int at = 0; at < columns.size(); at++) {
            Column<T> column = columns.get(at);
            Object cell = column.value().apply(row);
            if (cell != null) {
                to.startField(column.name(), at);
                add(to, cell, column);
                to.endField(column.name(), at);
            }
        }
        to.endMessage();
    }

    private static void add(RecordConsumer to, Object cell, Column<?> column) {
        switch (column.cells()) {
            case TEXT -> to.addBinary(Binary.fromString(cell.toString()));
            case WHOLE -> to.addInteger((Integer) cell);
            case DECIMAL -> to.addDouble((Double) cell);
            case FLAG -> to.addBoolean((Boolean) cell);
            case DAY -> to.addInteger(Math.toIntExact(((LocalDate) cell).toEpochDay()));
            case INSTANT -> to.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) cell));
        }
    }
}
