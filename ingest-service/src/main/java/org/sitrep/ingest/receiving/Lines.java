package org.sitrep.ingest.receiving;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The non-empty lines of a stream, one at a time; a line that is too long is passed over without being held. */
final class Lines {
    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final int longest;
    private long number;
    private boolean ended;

    Lines(InputStream stream, int longest) {
        this.stream = new BufferedInputStream(stream, BUFFER);
        this.longest = longest;
    }

    /** The next one that is not blank, null at the end. */
    @Nullable Line next() throws IOException {
        while (!ended) {
            Line line = read();
            if (line.bytes() == null || !isBlank(line.bytes())) {
                return line;
            }
        }
        return null;
    }

    private Line read() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next;
        while ((next = stream.read()) >= 0 && next != '\n') {
            if (line.size() < longest) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        ended = next < 0;
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
