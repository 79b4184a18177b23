package org.sitrep.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.gateway.guarding.StreamInPassing;

/**
 * An answer's body. Where it breaks off, whoever made this is told instead of the proxy, which would reset the response in a way
 * that no end handler hears of: the request would count as under way for ever.
 */
final class AnswerBody extends StreamInPassing {
    private final Consumer<Throwable> whenBroken;

    AnswerBody(ReadStream<Buffer> source, Consumer<Throwable> whenBroken) {
        super(source);
        this.whenBroken = whenBroken;
    }

    @Override
    public AnswerBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler == null ? null : whenBroken::accept);
        return this;
    }
}
