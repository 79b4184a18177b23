package org.sitrep.launcher;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.sitrep.stack.Stack;

/**
 * What Ctrl-C and SIGTERM do while parts are being started: they end this program, but not the parts, which are sessions of
 * their own, so those are stopped here, and the last line says which.
 */
final class Interruption extends Thread {
    private final Stack stack;
    private final PrintWriter out;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    Interruption(Stack stack, PrintWriter out) {
        this.stack = stack;
        this.out = out;
    }

    @Override
    public void run() {
        if (over.get()) {
            return;
        }
        stopping.set(true);
        List<String> ended = new ArrayList<>();
        stack.stop(ended::add);
        out.println(
                ended.isEmpty()
                        ? "Interrupted. Nothing had been started; nothing is left running."
                        : "Interrupted. Stopped: " + String.join(", ", ended) + ". Nothing is left running.");
        out.flush();
    }

    /** All is started, or nothing is. Does not return once an interruption is under way: its line is the last. */
    void isOver() {
        while (stopping.get()) {
            LockSupport.park(this);
        }
        over.set(true);
    }
}
