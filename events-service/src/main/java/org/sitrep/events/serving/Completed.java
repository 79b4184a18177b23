package org.sitrep.events.serving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.UnaryOperator;

/** Puts beside records what stands elsewhere, claims or sentences, for some hundred of them at a time. */
final class Completed<T> implements Iterator<T> {
    private static final int AT_ONCE = 500;

    private final Iterator<T> bare;
    private final UnaryOperator<List<T>> completion;
    private final Queue<T> ready = new ArrayDeque<>();

    Completed(Iterator<T> bare, UnaryOperator<List<T>> completion) {
        this.bare = bare;
        this.completion = completion;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || bare.hasNext();
    }

    @Override
    public T next() {
        if (ready.isEmpty()) {
            List<T> some = new ArrayList<>();
            while (some.size() < AT_ONCE && bare.hasNext()) {
                some.add(bare.next());
            }
            ready.addAll(completion.apply(some));
        }
        if (ready.isEmpty()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
