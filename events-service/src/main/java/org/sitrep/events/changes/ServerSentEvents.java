package org.sitrep.events.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes changes as {@code text/event-stream}: the id of each is its cursor, its event the kind of change. */
final class ServerSentEvents {
    private final OutputStream out;
    private final ObjectMapper json;

    ServerSentEvents(OutputStream out, ObjectMapper json) {
        this.out = out;
        this.json = json;
    }

    /** Says after how long a reader that was cut off comes again. */
    void retry(long millis) throws IOException {
        write("retry: " + millis + "\n\n");
    }

    void send(Change change) throws IOException {
        write("id: " + change.cursor() + "\nevent: " + change.change().label() + "\ndata: ");
        out.write(json.writeValueAsBytes(change)); // one line: JSON writes line ends as \\n
        write("\n\n");
    }

    /** A comment, which readers pass over. */
    void heartbeat() throws IOException {
        write(":\n\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
