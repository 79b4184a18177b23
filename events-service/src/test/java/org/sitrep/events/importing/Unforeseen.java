package org.sitrep.events.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.sitrep.events.storing.Database;

/** A database that cannot store rows whose ids begin with UNFORESEEN, though they can be read. */
final class Unforeseen {
    private Unforeseen() {}

    static <T> T in(Database database, Supplier<T> test) {
        run(database, """
                CREATE FUNCTION refuse_unforeseen() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'out of range' USING ERRCODE = '22003';
                END $$
                """);
        run(database, """
                CREATE TRIGGER unforeseen BEFORE INSERT ON imported_row
                FOR EACH ROW WHEN (starts_with(NEW.row_id, 'UNFORESEEN')) EXECUTE FUNCTION refuse_unforeseen()
                """);
        try {
            return test.get();
        } finally {
            run(database, "DROP FUNCTION refuse_unforeseen() CASCADE");
        }
    }

    private static void run(Database database, String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.run(sql));
    }
}
