package org.sitrep.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.testing.TestStack;

/** In a home of its own: what is stopped and killed here serves nobody else. */
class RealPartsTest {
    private static final Home HOME = TestStack.home("real-parts");

    @Test
    void postgresKeepsWhatWasCommittedOverStopAndKill() throws SQLException {
        var postgres = new Postgres(HOME);
        postgres.start();
        postgres.createDatabase("kept", "keeper");
        execute(postgres, "CREATE TABLE figures (killed int)");
        execute(postgres, "INSERT INTO figures VALUES (3)");
        String address = postgres.address();

        postgres.stop();
        postgres.start();
        execute(postgres, "INSERT INTO figures VALUES (25)");
        postgres.kill();
        postgres.start();

        assertThat(postgres.address()).isEqualTo(address);
        assertThat(sum(postgres)).isEqualTo(28);
        postgres.stop();
    }

    @Test
    void kafkaComesBackAtItsAddressAfterKill() throws ExecutionException, InterruptedException {
        var kafka = new Kafka(HOME);
        kafka.start();
        kafka.createTopics("kept.");
        String address = kafka.bootstrapServers();

        kafka.kill();
        kafka.start();

        assertThat(kafka.bootstrapServers()).isEqualTo(address);
        try (Admin admin = kafka.admin()) {
            assertThat(admin.listTopics().names().get()).contains("kept.records.changed");
        }
        kafka.stop();
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.superuser("kept");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int sum(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.superuser("kept");
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT sum(killed) FROM figures")) {
            row.next();
            return row.getInt(1);
        }
    }
}
