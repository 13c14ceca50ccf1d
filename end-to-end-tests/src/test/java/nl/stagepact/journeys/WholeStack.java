package nl.stagepact.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFolder;
import nl.stagepact.localstack.Tokens;

/** The stack under test: started once per run with its own data, beside any other stack, and stopped afterwards. */
public final class WholeStack implements ParameterResolver {

    /** Avoids the ports of deploy/services.properties, which a developer's stack may be using. */
    private static final int PORT_OFFSET = 10_000;
    /** Whether the stack runs in containers: ./stagepact test --compose. */
    private static final boolean COMPOSE = Boolean.getBoolean("stagepact.compose");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(WholeStack.class))
                .computeIfAbsent(Running.class, any -> new Running(), Running.class);
    }

    /** The running stack, with an HTTP client for it. */
    public static final class Running implements AutoCloseable {

        /** Instead of once a day. */
        private static final Map<String, String> DESKS_TOLD_AT_ONCE = Map.of("STAGEPACT_ESCROW_CRON", "*/4 * * * * ?");

        private final Progress progress = new Progress(System.out, false);
        private final StackFacts facts = StackFacts.of(Path.of(""), PORT_OFFSET);
        private final @Nullable Stack stack = COMPOSE ? null
                : new Stack(facts, StackFolder.at(Path.of("target/stack")), progress);
        private final ComposeStack compose = new ComposeStack(facts);
        private final Secrets secrets;
        private final Tokens tokens;

        Running() {
            if (stack == null) {
                compose.start();
                secrets = compose.secrets();
            } else {
                secrets = stack.secrets();
                startEmpty(stack);
            }
            tokens = new Tokens(facts, secrets);
        }

        /** Even if the previous run was interrupted. */
        private static void startEmpty(Stack stack) {
            try {
                stack.clear();
                stack.service("discrimination-service").override(DESKS_TOLD_AT_ONCE);
                stack.up();
            } catch (RuntimeException e) {
                stack.down();
                throw e;
            }
        }

        /** The processes of the local stack; a test that needs them is skipped when the stack runs in containers. */
        public Stack stack() {
            return stack == null ? Assumptions.abort("needs the processes of the local stack") : stack;
        }

        ComposeStack compose() {
            return compose;
        }

        public Secrets secrets() {
            return secrets;
        }

        public StackFacts facts() {
            return facts;
        }

        public Tokens tokens() {
            return tokens;
        }

        public Answer put(String client, String path, String mediaType, String body) {
            return send(request(path).header("Authorization", "Bearer " + tokens.of(client)).header("Content-Type", mediaType)
                    .PUT(HttpRequest.BodyPublishers.ofString(body)).build());
        }

        /** Sends a unique Idempotency-Key. */
        public Answer post(String client, String path, String mediaType, String body) {
            return send(request(path).header("Authorization", "Bearer " + tokens.of(client)).header("Content-Type", mediaType)
                    .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
        }

        public Answer get(String client, String path) {
            return send(request(path).header("Authorization", "Bearer " + tokens.of(client)).GET().build());
        }

        public Answer getWithToken(String token, String path) {
            return send(request(path).header("Authorization", "Bearer " + token).GET().build());
        }

        public Answer getAnonymously(String path) {
            return send(request(path).GET().build());
        }

        public HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(facts.url("gateway") + path)).timeout(Duration.ofSeconds(70))
                    .header("Accept-Language", "en");
        }

        public Answer send(HttpRequest request) {
            try {
                HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                return new Answer(answer.statusCode(), answer);
            } catch (IOException e) {
                throw new IllegalStateException(request.method() + " " + request.uri(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            if (stack == null) {
                compose.stop();
            } else {
                stack.down();
            }
            progress.close();
        }
    }

    /** A response of the API. */
    public record Answer(int status, HttpResponse<String> http) {

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON: " + http.body(), e);
            }
        }

        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }
}
