package nl.stagepact.servicekit.problem;

import org.jspecify.annotations.Nullable;

/** Maps HTTP statuses that the framework itself produces to problems. */
public final class FrameworkProblems {

    private FrameworkProblems() {
    }

    /** @param contentType as sent; null when absent */
    public static ProblemException unsupported(@Nullable String contentType) {
        return new ProblemException(415, "unsupported-media-type", contentType == null ? "" : Excerpt.of(contentType));
    }

    public static ProblemException of(int status) {
        return switch (status) {
            case 401 -> new ProblemException(401, "not-authenticated");
            case 403 -> new ProblemException(403, "not-authorised");
            case 404 -> new ProblemException(404, "not-found");
            case 405 -> new ProblemException(405, "method-not-allowed");
            case 406 -> new ProblemException(406, "not-acceptable");
            case 408 -> new ProblemException(408, "request-timed-out");
            case 413 -> new ProblemException(413, "body-too-large");
            case 414 -> new ProblemException(414, "uri-too-long");
            case 415 -> unsupported(null);
            case 429 -> new ProblemException(429, "too-many-requests");
            case 431 -> new ProblemException(431, "headers-too-large");
            case 502 -> new ProblemException(502, "service-not-reachable");
            case 503 -> new ProblemException(503, "service-unavailable");
            case 504 -> new ProblemException(504, "service-too-slow");
            default -> status >= 500 ? new ProblemException(status, "internal-error")
                    : new ProblemException(status, "malformed-request");
        };
    }
}
