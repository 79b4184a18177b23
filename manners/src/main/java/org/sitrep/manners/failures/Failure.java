package org.sitrep.manners.failures;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.transaction.xa.XAException;

/** Whose fault a failure is. There is no fourth way. */
public enum Failure {
    /** A part is away or busy: the same message, tried again, will go through. */
    TRANSIENT,
    /** What came in cannot be processed by anyone: refused at the door, set aside with the reason on the log. */
    MESSAGES,
    /** A mistake of this code: stop and be seen. */
    OURS;

    /** Connection, rollback by the server (deadlock, serialisation), resources, lock timeout, operator, system. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /**
     * Values that nothing can store or reckon with: a NUL character, a number out of range, a word too long for an index
     * (54000). They came with the message, and every other goes through; as ours it would stop the consumer for all.
     */
    private static final String DATA = "22";

    private static final String LIMIT_OF_A_VALUE = "54000";

    /** By name, for not every service has these libraries: a lost race against another transaction, a broker that is away. */
    private static final Set<String> TRANSIENT_NAMES = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "org.hibernate.StaleStateException",
            "jakarta.transaction.RollbackException",
            "org.apache.kafka.common.errors.RetriableException");

    /** Looks through causes and what was suppressed: frameworks wrap, and transactions hide what the database said. */
    public static Failure of(Throwable thrown) {
        var chain = chain(thrown);
        for (var one : chain) {
            if (one instanceof MessageFault) {
                return MESSAGES;
            }
        }
        for (var one : chain) {
            if (one instanceof SQLException sql) {
                return of(sql);
            }
        }
        return chain.stream().anyMatch(Failure::isTransient) ? TRANSIENT : OURS;
    }

    private static Failure of(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null || sql instanceof SQLTransientException || sql instanceof SQLRecoverableException) {
            return TRANSIENT; // the pool's own timeouts have no state
        }
        if (state.startsWith(DATA) || state.equals(LIMIT_OF_A_VALUE)) {
            return MESSAGES;
        }
        var isTransient = state.equals(LOCK_NOT_AVAILABLE)
                || TRANSIENT_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
        return isTransient ? TRANSIENT : OURS;
    }

    private static boolean isTransient(Throwable one) {
        return one instanceof IOException
                || one instanceof TimeoutException
                || one instanceof XAException
                || isNamedTransient(one.getClass());
    }

    private static boolean isNamedTransient(Class<?> thrown) {
        for (Class<?> type = thrown; type != Throwable.class && type != null; type = type.getSuperclass()) {
            if (TRANSIENT_NAMES.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }

    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var found = new ArrayList<Throwable>();
        var next = new ArrayDeque<>(List.of(thrown));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (seen.add(one)) {
                found.add(one);
                next.addAll(List.of(one.getSuppressed()));
                if (one.getCause() != null) {
                    next.add(one.getCause());
                }
            }
        }
        return found;
    }
}
