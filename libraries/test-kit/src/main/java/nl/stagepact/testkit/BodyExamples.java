package nl.stagepact.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.StackFacts;

/** The examples of bodies in a contract, as requests: a service that executes them keeps them from going stale. */
public final class BodyExamples {

    private final JsonNode contract;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();

    private BodyExamples(JsonNode contract) {
        this.contract = contract;
        contract.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(method -> method.getValue().path("requestBody").path("content").properties()
                        .forEach(content -> content(method.getKey(), path.getKey(), method.getValue(), content))));
    }

    /**
     * @param path relative to the server; path parameters with an example have its value, others stay in braces
     * @param takesVersion whether the operation takes If-Match, and not If-None-Match too: then both are optional
     * @param takesKey whether it takes an Idempotency-Key
     */
    public record Example(String name, String operationId, String method, String path, String mediaType, String body,
            boolean takesVersion, boolean takesKey) {
        @Override
        public String toString() {
            return operationId + " with " + name;
        }
    }

    /** @param contract an OpenAPI document */
    public static BodyExamples of(JsonNode contract) {
        return new BodyExamples(contract);
    }

    /** @param service whose contract it is, such as {@code shortage-service} */
    public static BodyExamples of(String service) {
        Path file = StackFacts.of(Path.of(""), 0).root().resolve("docs/openapi/" + service + ".json");
        try {
            return of(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** Operations with a body of a media type for which the contract has no example. */
    public List<String> lacking() {
        return List.copyOf(lacking);
    }

    private void content(String method, String template, JsonNode operation, Map.Entry<String, JsonNode> content) {
        String id = operation.path("operationId").asText();
        String path = template;
        boolean takesVersion = false;
        boolean isConditional = false;
        boolean takesKey = false;
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = resolved(declared);
            String name = parameter.path("name").asText();
            takesVersion |= name.equals("If-Match");
            isConditional |= name.equals("If-None-Match");
            takesKey |= name.equals("Idempotency-Key");
            if (parameter.path("in").asText().equals("path") && parameter.has("example")) {
                path = path.replace('{' + name + '}', parameter.path("example").asText());
            }
        }
        if (!content.getValue().has("examples")) {
            lacking.add(id + ' ' + content.getKey());
        }
        for (Map.Entry<String, JsonNode> named : content.getValue().path("examples").properties()) {
            JsonNode value = resolved(named.getValue()).path("value");
            examples.add(new Example(named.getKey(), id, method, path, content.getKey(),
                    value.isTextual() ? value.textValue() : value.toString(), takesVersion && !isConditional, takesKey));
        }
    }

    private JsonNode resolved(JsonNode declared) {
        return declared.has("$ref") ? contract.at(declared.path("$ref").textValue().substring(1)) : declared;
    }
}
