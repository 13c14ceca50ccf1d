package nl.stagepact.servicekit.problem;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;

/** Headers of a request that later processing would misread or fail on. */
public final class RequestHeaders {

    private static final List<String> DATES = List.of("If-Modified-Since", "If-Unmodified-Since");
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + '/' + TOKEN
            + "(?:\\s*;\\s*(?:" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*\"))?)*\\s*");
    /** The end of a media type that the client does not accept. */
    private static final Pattern NOT_ACCEPTED = Pattern.compile(";\\s*q=0(?:\\.0*)?\\s*$");
    /** Longer than any real one. A pattern with a repeated group needs stack for each repetition. */
    private static final int LONGEST_TYPE = 250;
    private static final Pattern BEARER = Pattern.compile("(?i)\\s*bearer\\b");
    /** Three parts that are not empty (RFC 7519); parsers fail on others in ways of their own. */
    private static final Pattern TOKEN_SENT = Pattern
            .compile("(?i)\\s*bearer\\s+[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\s*");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]*)");
    /** Clients add the last one unasked, as HTTP once prescribed; what is not UTF-8 then is found when the body is read. */
    private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii", "iso-8859-1");

    private RequestHeaders() {
    }

    /** Drops an empty Accept, which is no preference, and an empty Content-Type where there is no body. */
    public static void dropEmpty(HttpServerRequest request) {
        if (isBlank(request, "Accept")) {
            request.headers().remove("Accept");
        }
        if (isBlank(request, "Content-Type") && !hasBody(request)) {
            request.headers().remove("Content-Type");
        }
    }

    /** Drops conditions on a date that is none, which RFC 9110 prescribes and on which JAX-RS fails. */
    public static void dropUnreadableDates(HttpServerRequest request) {
        for (String name : DATES) {
            String value = request.getHeader(name);
            if (value != null && !isDate(value)) {
                request.headers().remove(name);
            }
        }
    }

    private static boolean isDate(String value) {
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** @return why the request cannot be taken; empty when its headers say nothing against it */
    public static Optional<ProblemException> refusal(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && BEARER.matcher(authorization).lookingAt()
                && !TOKEN_SENT.matcher(authorization).matches()) {
            return Optional.of(FrameworkProblems.of(401));
        }
        String accept = request.getHeader("Accept");
        if (accept != null && acceptsNothing(accept)) {
            return Optional.of(FrameworkProblems.of(406));
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            // The size of what a compressed body holds is not known before it is read.
            return Optional.of(new ProblemException(415, "unsupported-content-encoding", Excerpt.of(encoding)));
        }
        String type = request.getHeader("Content-Type");
        if (type == null || !hasBody(request) || isMediaType(type) && hasCharset(type)) {
            return Optional.empty();
        }
        return Optional.of(FrameworkProblems.unsupported(type));
    }

    /** JAX-RS would send one of the media types that are excluded. */
    private static boolean acceptsNothing(String accept) {
        return Arrays.stream(accept.split(",", -1)).allMatch(each -> NOT_ACCEPTED.matcher(each).find());
    }

    private static boolean isMediaType(String type) {
        return type.length() <= LONGEST_TYPE && MEDIA_TYPE.matcher(type).matches();
    }

    private static boolean hasCharset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return !charset.find() || CHARSETS.contains(charset.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(HttpServerRequest request, String name) {
        String value = request.getHeader(name);
        return value != null && value.isBlank();
    }

    /** Whether the request announces a body. */
    public static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.getHeader("Transfer-Encoding") != null || length != null && !length.equals("0");
    }
}
