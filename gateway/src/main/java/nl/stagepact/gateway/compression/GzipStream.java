package nl.stagepact.gateway.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A stream of bytes, compressed as it passes. */
final class GzipStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private @Nullable Handler<Buffer> last;

    GzipStream(ReadStream<Buffer> source) {
        this.source = source;
        this.gzip = fast(compressed);
    }

    static Buffer compress(Buffer bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length() / 4);
        try (GZIPOutputStream gzip = fast(all)) {
            gzip.write(bytes.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(all.toByteArray());
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : bytes -> {
            try {
                gzip.write(bytes.getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pass(handler);
        });
        if (handler != null) {
            last = handler;
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> {
            try {
                gzip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (last != null) {
                pass(last);
            }
            handler.handle(end);
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    private void pass(Handler<Buffer> handler) {
        if (compressed.size() > 0) {
            Buffer next = Buffer.buffer(compressed.toByteArray());
            compressed.reset();
            handler.handle(next);
        }
    }

    /** The fastest level: an event loop compresses, and text shrinks to a fifth with it. */
    private static GZIPOutputStream fast(ByteArrayOutputStream to) {
        try {
            return new GZIPOutputStream(to) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
