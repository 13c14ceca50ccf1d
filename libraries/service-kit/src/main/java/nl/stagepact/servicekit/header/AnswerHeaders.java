package nl.stagepact.servicekit.header;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;

/** Adds API-Version and the security headers of the NL API Design Rules to every response, including errors. */
@ApplicationScoped
public class AnswerHeaders {

    public static final String API_VERSION = "API-Version";

    /** Rule transport/security-headers: responses are data, so browsers must not load, frame or sniff anything. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");
    private static final Map<String, String> UNLESS_SET = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cache-Control", "no-store");

    private static final String RETRY_AFTER = "Retry-After";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final String apiVersion;

    public AnswerHeaders(@ConfigProperty(name = "stagepact.api.version") String apiVersion) {
        this.apiVersion = apiVersion;
    }

    public void addTo(HttpServerResponse response) {
        MultiMap headers = response.headers();
        ALWAYS.forEach(headers::set);
        UNLESS_SET.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (!headers.contains(API_VERSION)) {
            headers.set(API_VERSION, apiVersion);
        }
        if ((response.getStatusCode() == 429 || response.getStatusCode() == 503) && !headers.contains(RETRY_AFTER)) {
            headers.set(RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }
}
