package nl.stagepact.servicekit.precondition;

import java.util.Date;
import java.util.Optional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.ProblemException;

/** Conditions of a read, evaluated before the answer is made. */
public final class ReadConditions {

    private ReadConditions() {
    }

    /**
     * @param modified time of the last modification; null when unknown
     * @return 304 when the client has it already; empty when it must be sent
     * @throws ProblemException 412 when If-Match names other versions, which JAX-RS would answer without a problem
     */
    public static Optional<Response.ResponseBuilder> unchanged(Request request, @Nullable Date modified, EntityTag tag) {
        Response.ResponseBuilder answer = modified == null ? request.evaluatePreconditions(tag)
                : request.evaluatePreconditions(modified, tag);
        if (answer != null && answer.clone().build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw EntityVersion.changed();
        }
        return Optional.ofNullable(answer);
    }
}
