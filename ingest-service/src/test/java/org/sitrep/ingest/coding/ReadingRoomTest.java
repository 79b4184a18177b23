package org.sitrep.ingest.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Reading;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.ingest.coding.ReadingRoom.Outcome;

/** Readers that take their time, fail, or never come back. */
class ReadingRoomTest {
    private static final ArticleText TEXT = ArticleText.of("Six were killed.", null);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void givesWhatWasRead() throws Exception {
        var room = room(text -> nothing());

        assertThat(room.read(TEXT, LONG)).isEqualTo(new Outcome.Read(nothing()));
    }

    @Test
    void endsAReadingThatTakesTooLong() throws Exception {
        var stopped = new CountDownLatch(1);
        var room = room(text -> waitFor(new CountDownLatch(1), stopped));

        assertThat(room.read(TEXT, SHORT)).isEqualTo(new Outcome.TimedOut(SHORT));

        assertThat(stopped.await(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        Awaitility.await().until(() -> !room.isStuck());
    }

    @Test
    void outlivesACoderThatFails() throws Exception {
        var room = room(text -> {
            throw new StackOverflowError();
        });

        assertThat(room.read(TEXT, LONG)).isEqualTo(new Outcome.Failed());
        assertThat(room.read(TEXT, LONG)).isEqualTo(new Outcome.Failed());
    }

    @Test
    void turnsAwayATrialWhileEveryPlaceIsTakenAndShowsThatNoReaderComesBack() throws Exception {
        var never = new CountDownLatch(1);
        var room = room(text -> {
            while (never.getCount() > 0) {
                Thread.onSpinWait(); // as a reader that does not listen
            }
            return nothing();
        });
        room.read(TEXT, SHORT);

        assertThat(room.tryRead(TEXT, LONG, SHORT)).isEqualTo(new Outcome.NoPlace());
        assertThat(room.isStuck()).isTrue();

        never.countDown();
        Awaitility.await().until(() -> !room.isStuck());
    }

    private static Reading waitFor(CountDownLatch never, CountDownLatch stopped) {
        try {
            never.await();
        } catch (InterruptedException _) {
            stopped.countDown();
        }
        return nothing();
    }

    private static Reading nothing() {
        var coding = new Coding(
                new CoderVersion("sitrep", "1", "1"),
                new PublishedOn(null, PublishedBasis.UNKNOWN),
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Reading.Coded(coding, List.of());
    }

    private static ReadingRoom room(Function<ArticleText, Reading> reader) {
        return new ReadingRoom(reader, new OnePlace());
    }

    private record OnePlace() implements CodingSettings {
        @Override
        public Optional<Path> knowledgeFolder() {
            return Optional.empty();
        }

        @Override
        public OptionalInt readers() {
            return OptionalInt.of(1);
        }

        @Override
        public Duration longestReading() {
            return LONG;
        }

        @Override
        public Duration longestTrial() {
            return LONG;
        }

        @Override
        public Duration longestWait() {
            return SHORT;
        }
    }
}
