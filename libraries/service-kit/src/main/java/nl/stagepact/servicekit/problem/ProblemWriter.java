package nl.stagepact.servicekit.problem;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Writes a problem outside JAX-RS: before routing, after a server failure, and in the gateway. */
public final class ProblemWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    public ProblemWriter(Texts texts) {
        this.texts = texts;
    }

    public void write(HttpServerRequest request, ProblemException thrown) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return;
        }
        Language language = Language.of(request.getHeader("Accept-Language"));
        response.setStatusCode(thrown.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept-Language");
        if (isReadableAnywhere(request, thrown.status())) {
            response.putHeader("Access-Control-Allow-Origin", "*");
        }
        if (thrown.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(Buffer.buffer(json(texts.problem(language, thrown,
                request.decoderResult().isFailure() ? null : request.path()))));
    }

    /**
     * A page that sent no token may read why its request was refused: that tells nothing of anyone. Not where a token is
     * needed, which does not belong in a browser.
     */
    public static boolean isReadableAnywhere(HttpServerRequest request, int status) {
        return status != 401 && request.getHeader("Authorization") == null;
    }

    public static byte[] json(Problem problem) {
        try {
            return JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The problem cannot be written as JSON", e);
        }
    }
}
