package org.sitrep.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the address of a Service in a cluster: hands each new connection to one of the processes behind it. */
final class Balancer implements AutoCloseable {
    private final ServerSocket door;
    private final List<URI> behind = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Balancer() throws IOException {
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void add(String url) {
        behind.add(URI.create(url));
    }

    void remove(String url) {
        behind.remove(URI.create(url));
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        // As they are now: one may be taken away meanwhile.
        List<URI> open = List.copyOf(behind);
        URI to = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
        try (caller;
                var service = new Socket(to.getHost(), to.getPort())) {
            Thread answers = Thread.ofVirtual().start(() -> pump(service, caller));
            pump(caller, service);
            answers.join();
        } catch (IOException gone) {
            // As in a cluster: the caller sees its connection close.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException gone) {
            // The other direction ends by itself.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
