package org.sitrep.ingest.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Reading;

/**
 * Holds as many readers as there are processors, and gives each text its time. A reader that overruns is told to stop, and
 * its place is free again only when it has: a reader that never stops is seen in {@link #isStuck()}.
 */
@ApplicationScoped
public class ReadingRoom {
    private static final Logger LOG = Logger.getLogger(ReadingRoom.class);

    private final Function<ArticleText, Reading> reader;
    private final Semaphore places;
    private final int size;
    private final AtomicInteger overrunning = new AtomicInteger();

    @Inject
    ReadingRoom(ArticleCoder coder, CodingSettings settings) {
        this(coder::read, settings);
    }

    ReadingRoom(Function<ArticleText, Reading> reader, CodingSettings settings) {
        this.reader = reader;
        this.size = settings.readers().orElse(Runtime.getRuntime().availableProcessors());
        this.places = new Semaphore(size, true);
    }

    /** Waits for a place as long as it takes. */
    Outcome.Answered read(ArticleText article, Duration longest) throws InterruptedException {
        places.acquire();
        return readInPlace(article, longest);
    }

    /** Gives up where no place is free within {@code wait}. */
    public Outcome tryRead(ArticleText article, Duration longest, Duration wait) throws InterruptedException {
        return places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)
                ? readInPlace(article, longest)
                : new Outcome.NoPlace();
    }

    /** Whether every place is taken by a reader that was told to stop and does not. */
    public boolean isStuck() {
        return overrunning.get() >= size;
    }

    private Outcome.Answered readInPlace(ArticleText article, Duration longest) throws InterruptedException {
        CompletableFuture<Reading> reading = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().name("reader").daemon().start(() -> {
            try {
                reading.complete(reader.apply(article));
            } catch (Throwable failure) { // whatever it is, the one who waits must learn of it
                reading.completeExceptionally(failure);
            } finally {
                places.release();
            }
        });
        try {
            return new Outcome.Read(reading.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            stop(thread, reading);
            return new Outcome.TimedOut(longest);
        } catch (ExecutionException failure) {
            LOG.error("The coder failed on a text", failure.getCause());
            return new Outcome.Failed();
        }
    }

    private void stop(Thread thread, CompletableFuture<Reading> reading) {
        overrunning.incrementAndGet();
        var _ = reading.whenComplete((result, failure) -> overrunning.decrementAndGet());
        thread.interrupt();
    }

    /** What came of a text. */
    public sealed interface Outcome {
        /** There was a place, and this is what came of it. */
        sealed interface Answered extends Outcome {}

        record Read(Reading reading) implements Answered {}

        record TimedOut(Duration longest) implements Answered {}

        /** A mistake of the coder's, noted in the log; another version may do better. */
        record Failed() implements Answered {}

        record NoPlace() implements Outcome {}
    }
}
