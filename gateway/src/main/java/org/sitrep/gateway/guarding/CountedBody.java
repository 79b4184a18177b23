package org.sitrep.gateway.guarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request's body on its way through: passed on as it comes, and broken off where it grows beyond what is allowed. */
public final class CountedBody extends StreamInPassing {
    private final long most;
    private final Runnable whenTooLong;
    private final Runnable whenComplete;
    private long count;
    private boolean broken;
    private @Nullable Handler<Throwable> failed;

    /**
     * @param most bytes allowed
     * @param whenTooLong called once, before the reader learns that the body failed
     * @param whenComplete called once, when the last byte was passed on
     */
    public CountedBody(ReadStream<Buffer> source, long most, Runnable whenTooLong, Runnable whenComplete) {
        super(source);
        this.most = most;
        this.whenTooLong = whenTooLong;
        this.whenComplete = whenComplete;
    }

    @Override
    public CountedBody handler(@Nullable Handler<Buffer> reader) {
        source.handler(reader == null ? null : chunk -> pass(chunk, reader));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> reader) {
        count += chunk.length();
        if (broken) {
            return;
        }
        if (count <= most) {
            reader.handle(chunk);
            return;
        }
        broken = true;
        whenTooLong.run();
        if (failed != null) {
            failed.handle(new BodyTooLong(most));
        }
    }

    @Override
    public CountedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : _ -> {
                            if (!broken) {
                                whenComplete.run();
                                handler.handle(null);
                            }
                        });
        return this;
    }
}
