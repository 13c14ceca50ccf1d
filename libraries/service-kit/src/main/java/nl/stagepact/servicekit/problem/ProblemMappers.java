package nl.stagepact.servicekit.problem;

import java.sql.SQLException;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;

/** Everything that is thrown while a resource works, as a problem. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ProblemException thrown) {
        return answers.to(thrown);
    }

    @ServerExceptionMapper
    public Response answer(WebApplicationException thrown) {
        Response original = thrown.getResponse();
        Response answer = answers.to(FrameworkProblems.of(original.getStatus()));
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    public Response answer(AuthenticationFailedException thrown) {
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
    public Response answer(Throwable thrown, UriInfo uri) {
        if (isCutOff(thrown)) {
            // Nobody is there to read the answer, and nothing was stored: half a body is no fault of ours.
            LOG.debugf("Request cut off: path=%s", uri.getPath());
            return answers.to(FrameworkProblems.of(400));
        }
        if (isOutage(thrown)) {
            LOG.warnf("Database cannot be used: cause=%s", thrown.toString());
            return answers.to(FrameworkProblems.of(503));
        }
        LOG.errorf(thrown, "Request failed: path=%s", uri.getPath());
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

    /**
     * SQLSTATE class 08 is a lost connection, 57P a server that shuts down, 53 one without room, 40 a transaction that lost
     * against
     * another one: the same again is answered.
     */
    private static boolean isOutage(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                String state = sql.getSQLState();
                // The pool's own "no connection in time" carries no state.
                if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")
                        || state.startsWith("40")) {
                    return true;
                }
            }
        }
        return false;
    }
}
