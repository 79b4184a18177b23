package org.sitrep.events.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a result, read one after the other. */
final class RowIterator<T> implements Iterator<T> {
    private final ResultSet rows;
    private final Database.RowReader<T> reader;
    private boolean ready;

    RowIterator(ResultSet rows, Database.RowReader<T> reader) throws SQLException {
        this.rows = rows;
        this.reader = reader;
        this.ready = rows.next();
    }

    @Override
    public boolean hasNext() {
        return ready;
    }

    @Override
    public T next() {
        if (!ready) {
            throw new NoSuchElementException();
        }
        try {
            T row = reader.read(rows);
            ready = rows.next();
            return row;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
