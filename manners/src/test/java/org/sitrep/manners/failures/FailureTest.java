package org.sitrep.manners.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    @ParameterizedTest
    @CsvSource({
        "08006, TRANSIENT", "40001, TRANSIENT", "40P01, TRANSIENT", "53300, TRANSIENT", "57P01, TRANSIENT",
                "55P03, TRANSIENT",
        ", TRANSIENT", "23505, OURS", "42P01, OURS", "54001, OURS", "22021, MESSAGES", "22P05, MESSAGES",
        "22003, MESSAGES", "22P02, MESSAGES", "54000, MESSAGES",
    })
    void goesByWhatTheDatabaseSays(String state, Failure expected) {
        assertThat(Failure.of(new IllegalStateException(new SQLException("said", state))))
                .isEqualTo(expected);
    }

    static Stream<Throwable> partsAway() {
        return Stream.of(
                new UncheckedIOException(new ConnectException()),
                new IllegalStateException(new IOException()),
                new TimeoutException("broker"),
                new IllegalStateException(new java.util.concurrent.TimeoutException()),
                new jakarta.transaction.RollbackException());
    }

    @ParameterizedTest
    @MethodSource("partsAway")
    void waitsForPartsThatAreAway(Throwable failure) {
        assertThat(Failure.of(failure)).isEqualTo(Failure.TRANSIENT);
    }

    @Test
    void looksBehindWhatATransactionHides() {
        var rollback = new jakarta.transaction.RollbackException();
        rollback.addSuppressed(new SQLException("deferred constraint", "23503"));

        assertThat(Failure.of(rollback)).isEqualTo(Failure.OURS);
    }

    @Test
    void believesAnEffectThatBlamesTheMessage() {
        assertThat(Failure.of(new IllegalStateException(new MessageFault("reason", "detail"))))
                .isEqualTo(Failure.MESSAGES);
    }

    @Test
    void takesTheRestAsOurs() {
        assertThat(Failure.of(new IllegalStateException())).isEqualTo(Failure.OURS);
        assertThat(Failure.of(new StackOverflowError())).isEqualTo(Failure.OURS);
    }
}
