package org.sitrep.events.parquet;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;

/** Builds the library's writer around our rows. */
final class RowWriter<T> extends ParquetWriter.Builder<T, RowWriter<T>> {
    private final RowSupport<T> support;

    RowWriter(OutputFile file, RowSupport<T> support) {
        super(file);
        this.support = support;
    }

    @Override
    protected RowWriter<T> self() {
        return this;
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
        return support;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, if never called
    protected WriteSupport<T> getWriteSupport(Configuration configuration) {
        return support;
    }
}
