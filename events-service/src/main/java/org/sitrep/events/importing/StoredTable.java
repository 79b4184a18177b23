package org.sitrep.events.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntFunction;

/** A table that is stored in pieces, each fetched when the one before it has been read. */
final class StoredTable extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private InputStream piece = InputStream.nullInputStream();
    private int fetched;
    private boolean ended;

    /**
     * A table.
     *
     * @param pieces by their numbers, from 0; none after the last
     */
    StoredTable(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int read = readPiece(into, offset, length);
        while (read < 0 && !ended) {
            Optional<byte[]> next = pieces.apply(fetched++);
            ended = next.isEmpty();
            piece = new ByteArrayInputStream(next.orElse(new byte[0]));
            read = readPiece(into, offset, length);
        }
        return read;
    }

    private int readPiece(byte[] into, int offset, int length) {
        try {
            return piece.read(into, offset, length);
        } catch (IOException impossible) { // of bytes in memory
            throw new UncheckedIOException(impossible);
        }
    }
}
