package nl.stagepact.servicekit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import nl.stagepact.servicekit.caller.UnverifiedToken;
import nl.stagepact.servicekit.log.Throttle;
import nl.stagepact.servicekit.operation.Operations;
import nl.stagepact.servicekit.sql.Outage;
import nl.stagepact.servicekit.table.MalformedTable;

/** Maps exceptions thrown in resources to problems. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Throttle databaseAway = new Throttle(Duration.ofSeconds(10));
    private final Throttle keysAway = new Throttle(Duration.ofSeconds(10));
    private final ProblemAnswers answers;
    private final Texts texts;
    private final Operations operations;

    ProblemMappers(ProblemAnswers answers, Texts texts, Operations operations) {
        this.answers = answers;
        this.texts = texts;
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response answer(ProblemException thrown) {
        return answers.to(thrown);
    }

    @ServerExceptionMapper
    public Response answer(WebApplicationException thrown, HttpHeaders headers, UriInfo uri, Request request) {
        Response original = thrown.getResponse();
        Set<String> methods = operations.methodsAt(uri.getPath());
        if (original.getStatus() == 405 || original.getStatus() == 404 && !methods.isEmpty()
                && !methods.contains(request.getMethod())) {
            return Response.fromResponse(answers.to(FrameworkProblems.of(405)))
                    .header(HttpHeaders.ALLOW, String.join(", ", methods)).build();
        }
        return answers.to(original.getStatus() == 415
                ? FrameworkProblems.unsupported(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                : FrameworkProblems.of(original.getStatus()));
    }

    @ServerExceptionMapper
    public Response answer(MalformedTable thrown) {
        return answers.to(ProblemException.invalidInput(List.of(new InputError(thrown.code(),
                texts.get(answers.language(), "fault." + thrown.code(), thrown.arguments()), null, thrown.line(), null,
                null))));
    }

    @ServerExceptionMapper
    public Response answer(AuthenticationFailedException thrown) {
        if (UnverifiedToken.isCauseOf(thrown)) {
            if (keysAway.permits()) {
                LOG.warnf("Identity provider unavailable, token not verified: cause=%s", thrown.getCause().toString());
            }
            return answers.to(new ProblemException(503, "identity-provider-unavailable"));
        }
        return answers.to(FrameworkProblems.of(401));
    }

    @ServerExceptionMapper
    public Response answer(UnauthorizedException thrown) {
        return answers.to(FrameworkProblems.of(401));
    }

    @ServerExceptionMapper
    public Response answer(ForbiddenException thrown) {
        return answers.to(FrameworkProblems.of(403));
    }

    @ServerExceptionMapper
    public Response answer(Throwable thrown, UriInfo uri, Request request) {
        if (isCutOff(thrown)) {
            // The client disconnected while sending the body: nothing was stored and it is not an error of the service.
            LOG.debugf("Request cut off: path=%s", Excerpt.of(uri.getPath()));
            return answers.to(FrameworkProblems.of(400));
        }
        if (Outage.leavesCommitUnknown(thrown) && !READING.contains(request.getMethod())) {
            LOG.warnf("Commit unknown: path=%s cause=%s", Excerpt.of(uri.getPath()), Outage.describe(thrown));
            // 503, not 500 or 504: the same request again, after the time in Retry-After, is how the caller finds out.
            return answers.to(new ProblemException(503, "outcome-unknown"));
        }
        if (Outage.isCauseOf(thrown)) {
            if (databaseAway.permits()) {
                LOG.warnf("Database unavailable: path=%s cause=%s", Excerpt.of(uri.getPath()), Outage.describe(thrown));
            }
            return answers.to(FrameworkProblems.of(503));
        }
        LOG.errorf(thrown, "Request failed: path=%s", Excerpt.of(uri.getPath()));
        return answers.to(FrameworkProblems.of(500));
    }

    private static boolean isCutOff(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }
}
