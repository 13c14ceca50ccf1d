package nl.stagepact.gateway.proxy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.http.HttpServerRequest;
import nl.stagepact.servicekit.problem.BodySizes;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.RequestAddress;

/** Checks that reject a request before any other processing. */
final class Admission {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    private final BodySizes sizes;

    Admission(BodySizes sizes) {
        this.sizes = sizes;
    }

    /** @return the reason for rejection; empty when the request is admitted */
    Optional<ProblemException> refusal(HttpServerRequest request) {
        String path = request.path();
        if (path == null || !path.startsWith("/") || isDisguised(path) || !RequestAddress.isSound(request)) {
            return Optional.of(FrameworkProblems.of(400));
        }
        if (path.length() > 1 && path.endsWith("/") || path.contains("//")) {
            return Optional.of(FrameworkProblems.of(404));
        }
        if (!METHODS.contains(request.method().name())) {
            return Optional.of(FrameworkProblems.of(405));
        }
        String encoding = request.getHeader("Transfer-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("chunked")) {
            return Optional.of(FrameworkProblems.of(400));
        }
        return bodyRefusal(request, sizes.at(path));
    }

    /** After decoding or normalisation, such a path could reach an operation that is not routed. */
    private static boolean isDisguised(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("/../") || lower.endsWith("/..") || lower.contains("/./") || lower.endsWith("/.")
                || lower.contains("%2e") || lower.contains("%2f") || lower.contains("%5c") || lower.contains("%00")
                || lower.contains("\\") || lower.contains(";");
    }

    private static Optional<ProblemException> bodyRefusal(HttpServerRequest request, long maxBody) {
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return Optional.empty();
        }
        try {
            return Long.parseLong(length) > maxBody ? Optional.of(FrameworkProblems.of(413)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of(FrameworkProblems.of(400));
        }
    }
}
