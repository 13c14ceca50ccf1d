package nl.stagepact.gateway.body;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemException;

/**
 * The body of one request: gathered up to a size, forwarded after that, and refused when it is too large or too slow. Used
 * on the request's event loop only.
 */
final class IncomingBody implements ReadStream<Buffer> {

    private static final long TICK_MILLIS = 250;

    private final HttpServerRequest request;
    private final ReceivingSettings settings;
    private final UnfinishedBodies unfinished;
    private final Vertx vertx;
    private final long limit;
    private final Pace pace;
    private final Promise<Void> gathered = Promise.promise();
    private final long timer;
    private Buffer held = Buffer.buffer();
    private long lastTick = System.nanoTime();
    private boolean paused;
    /** When the body became too large to be gathered; 0 before. */
    private long largeSince;
    private boolean ended;
    private boolean stopped;
    private @Nullable ProblemException refusal;
    private UnfinishedBodies.@Nullable Lease lease;
    private @Nullable Handler<Buffer> handler;
    private @Nullable Handler<Void> endHandler;
    private @Nullable Handler<Throwable> exceptionHandler;

    /** @param limit maximum size in bytes */
    IncomingBody(HttpServerRequest request, long limit, ReceivingSettings settings, UnfinishedBodies unfinished, Vertx vertx) {
        this.request = request;
        this.limit = limit;
        this.settings = settings;
        this.unfinished = unfinished;
        this.vertx = vertx;
        this.pace = new Pace(settings, System.nanoTime());
        this.timer = vertx.setPeriodic(TICK_MILLIS, any -> tick());
        request.handler(this::arrived).endHandler(any -> end()).exceptionHandler(this::fail);
        request.resume();
    }

    /** Completes when the body is complete, or too large to be gathered; fails when it is refused or the client has gone. */
    Future<Void> gathered() {
        return gathered.future();
    }

    /** @return the complete body; empty when it is larger and must be forwarded as a stream */
    Optional<Buffer> whole() {
        return ended && largeSince == 0 ? Optional.of(held) : Optional.empty();
    }

    /** @return why the body was refused; empty when it was not */
    Optional<ProblemException> refusal() {
        return Optional.ofNullable(refusal);
    }

    private void arrived(Buffer bytes) {
        if (stopped) {
            return;
        }
        pace.arrived(bytes.length(), System.nanoTime());
        if (pace.received() > limit) {
            refuse(FrameworkProblems.of(413));
        } else if (handler != null && held.length() == 0) {
            handler.handle(bytes);
        } else {
            held.appendBuffer(bytes);
            if (largeSince == 0 && held.length() > settings.gathered().asLongValue()) {
                largeSince = System.nanoTime();
                pause();
                forwardWhenPossible();
            }
        }
    }

    private void tick() {
        long now = System.nanoTime();
        if (paused) {
            pace.waited(now - lastTick);
        }
        lastTick = now;
        if (pace.isTooSlow(now)) {
            refuse(FrameworkProblems.of(408));
        } else if (largeSince != 0 && !gathered.future().isComplete()) {
            forwardWhenPossible();
        } else if (pace.isCounted(now)) {
            countOnce();
        }
    }

    private void forwardWhenPossible() {
        if (countOnce() && lease != null && lease.forward()) {
            gathered.tryComplete();
        } else if (!stopped && System.nanoTime() - largeSince > settings.forwardPatience().toNanos()) {
            refuse(FrameworkProblems.of(503));
        }
    }

    /** @return whether the body is counted; it is refused if it cannot be */
    private boolean countOnce() {
        if (lease == null) {
            try {
                lease = unfinished.lease(request);
            } catch (ProblemException tooMany) {
                refuse(tooMany);
            }
        }
        return lease != null;
    }

    /** @return whether all of it has arrived */
    boolean isComplete() {
        return ended;
    }

    private void refuse(ProblemException problem) {
        refusal = problem;
        fail(problem);
    }

    private void fail(Throwable failure) {
        stop();
        gathered.tryFail(failure);
        if (exceptionHandler != null) {
            exceptionHandler.handle(failure);
        }
    }

    private void end() {
        if (stopped) {
            return;
        }
        stop();
        ended = true;
        gathered.tryComplete();
        if (endHandler != null && held.length() == 0) {
            endHandler.handle(null);
        }
    }

    /** Receives no more: all has arrived, it was refused, or the service has answered or cannot be asked. May be repeated. */
    void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
        if (lease != null) {
            lease.release();
            lease = null;
        }
    }

    @Override
    public IncomingBody handler(@Nullable Handler<Buffer> handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public IncomingBody endHandler(@Nullable Handler<Void> handler) {
        this.endHandler = handler;
        return this;
    }

    @Override
    public IncomingBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        this.exceptionHandler = handler;
        return this;
    }

    @Override
    public IncomingBody pause() {
        paused = true;
        request.pause();
        return this;
    }

    @Override
    public IncomingBody resume() {
        paused = false;
        if (handler != null && held.length() > 0) {
            Buffer first = held;
            held = Buffer.buffer();
            handler.handle(first);
        }
        if (!paused) {
            request.resume();
        }
        return this;
    }

    @Override
    public IncomingBody fetch(long amount) {
        return resume();
    }
}
