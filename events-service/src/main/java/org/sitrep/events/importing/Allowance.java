package org.sitrep.events.importing;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what one row may make a reader hold: half a gigabyte of commas is little in gzip, and a parser would make a list of it.
 */
final class Allowance extends FilterInputStream {
    /** Bytes that may be read for one row, with what the reader takes ahead. */
    static final int ROW = 1 << 20;

    private int left = ROW;

    Allowance(InputStream in) {
        super(in);
    }

    /** Another row begins. */
    void renew() {
        left = ROW;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : spent(1, read);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        return read < 0 ? read : spent(read, read);
    }

    private int spent(int bytes, int answer) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new CharConversionException("A row of more than " + ROW + " bytes");
        }
        return answer;
    }
}
