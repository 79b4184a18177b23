package org.sitrep.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** One connection to the gateway, byte by byte: for what no HTTP client would send. */
final class RawHttp implements AutoCloseable {
    /** Far more than a gateway takes on a busy machine: only one that does not answer is waited for so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern WITHOUT_BODY = Pattern.compile("HTTP/1\\.1 (1..|204|304) ");

    private final Socket socket;

    RawHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
    }

    /** One request line and its headers, then whatever comes back. */
    static String exchange(int port, String... lines) throws IOException {
        try (var http = new RawHttp(port)) {
            http.sendHead(lines);
            return http.answer();
        }
    }

    static String get(int port, String target, String... headers) throws IOException {
        var lines = new ArrayList<>(Arrays.asList("GET " + target + " HTTP/1.1", "Host: sitrep"));
        lines.addAll(Arrays.asList(headers));
        return exchange(port, lines.toArray(String[]::new));
    }

    void sendHead(String... lines) throws IOException {
        send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** What comes until the connection is closed, an answer is whole, or patience is over. */
    String answer() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var until = System.nanoTime() + PATIENCE.toNanos();
        var buffer = new byte[8192];
        while (System.nanoTime() < until && !isWhole(bytes.toString(StandardCharsets.UTF_8))) {
            socket.setSoTimeout((int) Math.max(1, (until - System.nanoTime()) / 1_000_000));
            try {
                int read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    break;
                }
                bytes.write(buffer, 0, read);
            } catch (SocketTimeoutException _) {
                break;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Whether the other side has closed, or does before patience is over. */
    boolean isClosed() throws IOException {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        try {
            while (socket.getInputStream().read() >= 0) {
                // what was still under way
            }
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private static boolean isWhole(String text) {
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        if (WITHOUT_BODY.matcher(text).lookingAt()) {
            return true;
        }
        for (var line : text.substring(0, end).lines().toList()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                var length = Integer.parseInt(line.substring(15).trim());
                return text.substring(end + 4).getBytes(StandardCharsets.UTF_8).length >= length;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
