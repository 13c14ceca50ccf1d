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
import nl.stagepact.servicekit.header.AcceptEncoding;
import nl.stagepact.servicekit.problem.Language;

/**
 * What services said may be held by anyone, by address and by what the answer may depend on. One for all event loops: an answer
 * is held once, whoever asks.
 */
public final class PublicAnswers {

    private static final Pattern MAX_AGE = Pattern.compile("max-age=([0-9]{1,8})");
    /** An entry costs more than its bytes. */
    private static final int OVERHEAD = 1_024;
    private static final int ADDRESS_AT_MOST = 2_048;
    private static final int ACCEPT_AT_MOST = 256;
    /** One that is old is of use as long as somebody asks for it. */
    private static final Duration HELD_AT_MOST = Duration.ofMinutes(10);
    /** What services let answers depend on; one that depends on more is not held. */
    private static final List<String> MAY_VARY = List.of("accept", "accept-encoding", "accept-language", "origin");
    /** Of a hop, or of the moment: the server of this gateway writes its own. */
    private static final List<String> NOT_HELD = List.of("connection", "keep-alive", "transfer-encoding", "content-length",
            "date",
            "age");

    private final Cache<Question, PublicAnswer> answers;
    private final long largest;

    public PublicAnswers(CacheSettings settings) {
        this.largest = settings.largest().asLongValue();
        this.answers = Caffeine.newBuilder().maximumWeight(settings.size().asLongValue())
                .<Question, PublicAnswer> weigher(
                        (question, answer) -> OVERHEAD + question.weight() + answer.weight())
                .expireAfterWrite(HELD_AT_MOST).build();
    }

    /**
     * What was asked, with all that the answer may depend on; of headers only what services make of them, so that nobody fills
     * the memory by writing the same in ever other words.
     */
    record Question(String uri, @Nullable String accept, Language language, boolean takesGzip) {

        private static Question of(HttpServerRequest request) {
            return new Question(request.uri(), request.getHeader("Accept"), Language.of(request.getHeader("Accept-Language")),
                    AcceptEncoding.takesGzip(request.getHeader("Accept-Encoding")));
        }

        private int weight() {
            return 2 * (uri.length() + (accept == null ? 0 : accept.length()));
        }
    }

    /** @return whether the request was answered from here */
    public boolean answer(HttpServerRequest request) {
        if (!isForEveryone(request)) {
            return false;
        }
        PublicAnswer held = answers.getIfPresent(Question.of(request));
        long now = System.nanoTime();
        if (held == null || !held.isFresh(now)) {
            return false;
        }
        held.write(request, now);
        return true;
    }

    /**
     * Whether an answer is held for it, if one that is too old: then it is asked for whole, whatever version the client has.
     */
    boolean knows(HttpServerRequest request) {
        return isForEveryone(request) && answers.getIfPresent(Question.of(request)) != null;
    }

    /** Whether this answer can be held. @param length of its body; negative when that is not known */
    boolean mayHold(HttpServerRequest request, int status, MultiMap headers, long length) {
        return request.method() == HttpMethod.GET && isForEveryone(request) && status == 200 && length >= 0 && length <= largest
                && !headers.contains("Set-Cookie") && maxAge(headers).isPresent() && dependsOnWhatIsKnown(headers);
    }

    PublicAnswer hold(HttpServerRequest request, MultiMap headers, Buffer body) {
        List<PublicAnswer.Header> held = new ArrayList<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!NOT_HELD.contains(lower)) {
                held.add(PublicAnswer.Header.of(lower, value));
            }
        });
        PublicAnswer answer = new PublicAnswer(List.copyOf(held), body, headers.get("ETag"), headers.get("Last-Modified"),
                System.nanoTime(), TimeUnit.SECONDS.toNanos(maxAge(headers).orElse(0)));
        answers.put(Question.of(request), answer);
        return answer;
    }

    /** Nobody says who he is, nobody asks for a part, and it is asked in so many words as people use. */
    private static boolean isForEveryone(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) && !headers.contains("Authorization")
                && !headers.contains("Range") && request.uri().length() <= ADDRESS_AT_MOST
                && (headers.get("Accept") == null || headers.get("Accept").length() <= ACCEPT_AT_MOST);
    }

    private static OptionalLong maxAge(MultiMap headers) {
        String control = headers.get("Cache-Control");
        if (control == null || !control.contains("public")) {
            return OptionalLong.empty();
        }
        Matcher age = MAX_AGE.matcher(control);
        return age.find() ? OptionalLong.of(Long.parseLong(age.group(1))) : OptionalLong.empty();
    }

    private static boolean dependsOnWhatIsKnown(MultiMap headers) {
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
