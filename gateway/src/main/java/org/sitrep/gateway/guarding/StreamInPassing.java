package org.sitrep.gateway.guarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way from one connection to another, watched but not held. */
public abstract class StreamInPassing implements ReadStream<Buffer> {
    protected final ReadStream<Buffer> source;

    protected StreamInPassing(ReadStream<Buffer> source) {
        this.source = source;
    }

    @Override
    public StreamInPassing handler(@Nullable Handler<Buffer> reader) {
        source.handler(reader);
        return this;
    }

    @Override
    public StreamInPassing exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public StreamInPassing endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public StreamInPassing pause() {
        source.pause();
        return this;
    }

    @Override
    public StreamInPassing resume() {
        source.resume();
        return this;
    }

    @Override
    public StreamInPassing fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
