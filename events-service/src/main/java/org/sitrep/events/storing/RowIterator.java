package org.sitrep.events.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The rows of a result, some at a time; while those are taken the next are read, so that neither side waits for the other. */
final class RowIterator<T> implements Iterator<T>, AutoCloseable {
    private final ResultSet rows;
    private final Database.RowReader<T> reader;
    private final int atOnce;
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private Iterator<T> ready = Collections.emptyIterator();
    private @Nullable CompletableFuture<List<T>> coming;

    RowIterator(ResultSet rows, Database.RowReader<T> reader, int atOnce) {
        this.rows = rows;
        this.reader = reader;
        this.atOnce = atOnce;
        this.coming = CompletableFuture.supplyAsync(this::some, ahead);
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && coming != null) {
            List<T> some = come(coming);
            coming = some.size() < atOnce ? null : CompletableFuture.supplyAsync(this::some, ahead);
            ready = some.iterator();
        }
        return ready.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    /** Returns when nothing is being read any more. */
    @Override
    public void close() {
        ahead.close();
    }

    private List<T> some() {
        try {
            List<T> some = new ArrayList<>(atOnce);
            while (some.size() < atOnce && rows.next()) {
                some.add(reader.read(rows));
            }
            return some;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static <T> List<T> come(CompletableFuture<List<T>> coming) {
        try {
            return coming.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException ours ? ours : failed;
        }
    }
}
