package org.sitrep.ingest.receiving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Answer lines that wait until the whole stream is read: in memory while they are few, then in a file. To answer earlier
 * would end in a standstill with every client that sends all before it reads.
 */
final class Answered extends OutputStream {
    private final long inMemory;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream overflow;

    Answered(long inMemory) {
        this.inMemory = inMemory;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (overflow != null) {
            overflow.write(bytes, offset, length);
            return;
        }
        memory.write(bytes, offset, length);
        if (memory.size() > inMemory) {
            file = Files.createTempFile("answers", ".ndjson");
            overflow = Files.newOutputStream(file);
            memory.writeTo(overflow);
            memory.reset();
        }
    }

    void copyTo(OutputStream out) throws IOException {
        if (overflow == null || file == null) {
            memory.writeTo(out);
        } else {
            overflow.flush();
            Files.copy(file, out);
        }
    }

    @Override
    public void close() throws IOException {
        if (overflow != null && file != null) {
            overflow.close();
            Files.deleteIfExists(file);
        }
    }
}
