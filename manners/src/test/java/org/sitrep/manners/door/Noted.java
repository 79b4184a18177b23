package org.sitrep.manners.door;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged under a name from now on, of warnings and worse. */
final class Noted extends ExtHandler implements AutoCloseable {
    private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger;

    private Noted(Logger logger) {
        this.logger = logger;
        setLevel(org.jboss.logmanager.Level.WARN);
    }

    static Noted of(String name) {
        var logger = Logger.getLogger(name);
        var noted = new Noted(logger);
        logger.addHandler(noted);
        return noted;
    }

    @Override
    protected void doPublish(ExtLogRecord record) {
        records.add(record);
    }

    List<ExtLogRecord> records() {
        return List.copyOf(records);
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
