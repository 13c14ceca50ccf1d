package nl.stagepact.gateway.cache;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import nl.stagepact.gateway.metric.GatewayMetrics;
import nl.stagepact.servicekit.header.AcceptEncoding;
import nl.stagepact.servicekit.problem.Language;

/**
 * Cache of responses with {@code Cache-Control: public}, shared by all event loops. The key consists of the URI and the request
 * headers on which a response may depend.
 */
public final class PublicAnswers {

    private static final Pattern MAX_AGE = Pattern.compile("max-age=([0-9]{1,8})");
    /** Estimated bytes per cache entry besides its content. */
    private static final int OVERHEAD = 1_024;
    private static final int MAX_URI_LENGTH = 2_048;
    private static final int MAX_ACCEPT_LENGTH = 256;
    /** Stale entries are kept, because the next request for them fetches the full body. */
    private static final Duration MAX_RETENTION = Duration.ofMinutes(10);
    /** Header names allowed in Vary; a response that varies by any other header is not cached. */
    private static final List<String> MAY_VARY = List.of("accept", "accept-encoding", "accept-language", "origin");
    /** Hop-by-hop and per-response headers, which the gateway's server writes itself. */
    private static final List<String> EXCLUDED_HEADERS = List.of("connection", "keep-alive", "transfer-encoding",
            "content-length",
            "date",
            "age");

    private final Cache<CacheKey, PublicAnswer> answers;
    private final long largest;

    public PublicAnswers(CacheSettings settings) {
        this.largest = settings.largest().asLongValue();
        this.answers = Caffeine.newBuilder().maximumWeight(settings.size().asLongValue())
                .<CacheKey, PublicAnswer> weigher(
                        (key, answer) -> OVERHEAD + key.weight() + answer.weight())
                .expireAfterWrite(MAX_RETENTION).build();
    }

    /**
     * Cache key. Headers are reduced to the values that services derive from them, so that a client cannot fill the cache with
     * equivalent header values.
     */
    record CacheKey(String uri, @Nullable String accept, Language language, boolean takesGzip) {

        private static CacheKey of(HttpServerRequest request) {
            return new CacheKey(request.uri(), request.getHeader("Accept"), Language.of(request.getHeader("Accept-Language")),
                    AcceptEncoding.takesGzip(request.getHeader("Accept-Encoding")));
        }

        private int weight() {
            return 2 * (uri.length() + (accept == null ? 0 : accept.length()));
        }
    }

    /** @return whether the request was answered from the cache */
    public boolean answer(HttpServerRequest request) {
        if (!mayUseCache(request)) {
            return false;
        }
        PublicAnswer cached = answers.getIfPresent(CacheKey.of(request));
        long now = System.nanoTime();
        boolean fresh = cached != null && cached.isFresh(now);
        GatewayMetrics.cacheAsked(fresh);
        if (fresh) {
            cached.write(request, now);
        }
        return fresh;
    }

    /**
     * @return whether the cache has a response, fresh or stale, to this request
     */
    boolean contains(HttpServerRequest request) {
        return mayUseCache(request) && answers.getIfPresent(CacheKey.of(request)) != null;
    }

    /** @param length of the body in bytes; negative when unknown */
    boolean isCacheable(HttpServerRequest request, int status, MultiMap headers, long length) {
        return request.method() == HttpMethod.GET && mayUseCache(request) && status == 200 && length >= 0 && length <= largest
                && !headers.contains("Set-Cookie") && maxAge(headers).isPresent() && variesByKnownHeadersOnly(headers);
    }

    PublicAnswer store(HttpServerRequest request, MultiMap headers, Buffer body) {
        List<PublicAnswer.Header> kept = new ArrayList<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!EXCLUDED_HEADERS.contains(lower)) {
                kept.add(PublicAnswer.Header.of(lower, value));
            }
        });
        PublicAnswer answer = new PublicAnswer(List.copyOf(kept), body, headers.get("ETag"), headers.get("Last-Modified"),
                System.nanoTime(), TimeUnit.SECONDS.toNanos(maxAge(headers).orElse(0)));
        answers.put(CacheKey.of(request), answer);
        return answer;
    }

    /** Requests with a token, a range, or an unusually long URI or Accept header bypass the cache. */
    private static boolean mayUseCache(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) && !headers.contains("Authorization")
                && !headers.contains("Range") && request.uri().length() <= MAX_URI_LENGTH
                && (headers.get("Accept") == null || headers.get("Accept").length() <= MAX_ACCEPT_LENGTH);
    }

    private static OptionalLong maxAge(MultiMap headers) {
        String control = headers.get("Cache-Control");
        if (control == null || !control.contains("public")) {
            return OptionalLong.empty();
        }
        Matcher age = MAX_AGE.matcher(control);
        return age.find() ? OptionalLong.of(Long.parseLong(age.group(1))) : OptionalLong.empty();
    }

    private static boolean variesByKnownHeadersOnly(MultiMap headers) {
        for (String vary : headers.getAll("Vary")) {
            for (String name : vary.split(",")) {
                if (!MAY_VARY.contains(name.strip().toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
        }
        return true;
    }
}
