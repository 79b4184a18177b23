package org.sitrep.events.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.sitrep.manners.formats.Column;

/** Writes rows as Parquet: every column optional, texts as UTF-8 strings, days as dates, instants in microseconds of UTC. */
public final class ParquetFile {
    /** What is held in memory before it is written; larger groups read a little faster. */
    private static final long GROUP_BYTES = 8L * 1024 * 1024;

    private static final int PAGE_BYTES = 256 * 1024;

    private ParquetFile() {}

    /**
     * Writes a file.
     *
     * @param name of the message in the schema
     * @param out stays open
     */
    public static <T> void write(String name, List<Column<T>> columns, OutputStream out, Iterator<? extends T> rows)
            throws IOException {
        RowSupport<T> support = new RowSupport<>(name, columns);
        try (ParquetWriter<T> writer = new RowWriter<>(new StreamedFile(out), support)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withDictionaryPageSize(PAGE_BYTES)
                .build()) {
            while (rows.hasNext()) {
                writer.write(rows.next());
            }
        }
    }
}
