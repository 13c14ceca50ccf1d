package nl.stagepact.discrimination.attachment.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import nl.stagepact.discrimination.attachment.domain.OpenedAttachment;

/**
 * Answers with files in such a way that a browser saves them, and runs nothing that is in them. Some at a time, since
 * each takes a thread until its reader has it, and not for ever; those of reporters, who may be anyone, never keep a
 * desk from its own.
 */
@ApplicationScoped
public class Downloads {

    private static final int AT_ONCE = 4;
    private static final long LONGEST_WAIT_SECONDS = 5;

    private final Turns ofDesks = new Turns(AT_ONCE, LONGEST_WAIT_SECONDS);
    private final Turns ofReporters = new Turns(AT_ONCE, LONGEST_WAIT_SECONDS);
    private final CurrentVertxRequest current;
    private final Vertx vertx;
    private final Duration longest;

    /** @param longest after which a download is cut off: a minute for ten megabytes, over a line of two megabits per second */
    Downloads(CurrentVertxRequest current, Vertx vertx,
            @ConfigProperty(name = "stagepact.longest-download", defaultValue = "60S") Duration longest) {
        this.current = current;
        this.vertx = vertx;
        this.longest = longest;
    }

    /** @throws AttachmentRejected.Busy while too many others are read */
    public Response toDesk(Supplier<OpenedAttachment> file) {
        return answer(ofDesks, file);
    }

    /** @throws AttachmentRejected.Busy while too many others are read */
    public Response toReporter(Supplier<OpenedAttachment> file) {
        return answer(ofReporters, file);
    }

    private Response answer(Turns turns, Supplier<OpenedAttachment> file) {
        turns.await();
        Runnable leave = takePlace(turns);
        OpenedAttachment opened = file.get();
        String type = opened.attachment().mediaType();
        StreamingOutput output = to -> write(opened, to, leave);
        return Response.ok(output, type.startsWith("text/") ? type + "; charset=utf-8" : type)
                .header("Content-Disposition", "attachment").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** @return leaves it, which happens when the answer ends; to be called when nothing more is written, too */
    private Runnable takePlace(Turns turns) {
        RoutingContext exchange = current.getCurrent();
        AtomicBoolean taken = new AtomicBoolean(true);
        long timer = vertx.setTimer(longest.toMillis(), _ -> exchange.response().reset());
        Runnable leave = () -> {
            if (taken.compareAndSet(true, false)) {
                vertx.cancelTimer(timer);
                turns.leave();
            }
        };
        exchange.addEndHandler(_ -> leave.run());
        if (exchange.response().closed()) {
            leave.run(); // before the handler was there
        }
        return leave;
    }

    private static void write(OpenedAttachment opened, OutputStream to, Runnable leave) throws IOException {
        try (InputStream content = opened.content()) {
            content.transferTo(to);
        } finally {
            leave.run();
        }
    }
}
