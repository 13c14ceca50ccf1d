package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import nl.stagepact.localstack.StackFacts;

/**
 * Compares a service's live contract with docs/openapi, so that API changes are visible in the diff, and checks rules that the
 * linter of the NL API Design Rules does not cover. {@code UPDATE_CONTRACTS=true} updates the file.
 */
public final class OpenApiContract {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final JsonNode contract;

    private OpenApiContract(JsonNode contract) {
        this.contract = contract;
    }

    /**
     * @param live contract served by the service
     * @param name of the file in docs/openapi, without .json
     */
    public static void check(String live, String name) throws IOException {
        // Parsed to a map, which the writer sorts, so that the file does not depend on the order of annotations.
        String sorted = JSON.writeValueAsString(JSON.readValue(live, Map.class)) + "\n";
        Path file = StackFacts.of(Path.of(""), 0).root().resolve("docs/openapi/" + name + ".json");
        if ("true".equals(System.getenv("UPDATE_CONTRACTS"))) {
            Files.writeString(file, sorted);
        }
        JsonDifferences differences = JsonDifferences.between(JSON.readTree(Files.readString(file)), JSON.readTree(sorted));
        assertThat(differences.isEmpty()).as("""
                docs/openapi/%s.json is not the contract that the service serves. Where that is intended, run this test with \
                UPDATE_CONTRACTS=true and commit the file.
                %s""", name, differences).isTrue();
        OpenApiContract checked = new OpenApiContract(JSON.readTree(live));
        checked.everyAnswerCarriesItsVersion();
        checked.everyErrorIsAProblem();
        checked.everyOperationExplainsItself();
        checked.everySecuredOperationDocumentsItsErrors();
    }

    private void everyAnswerCarriesItsVersion() {
        answers()
                .forEach((where, answer) -> assertThat(resolved(answer).path("headers").has("API-Version")).as(where).isTrue());
    }

    private void everyErrorIsAProblem() {
        answers().forEach((where, answer) -> {
            if (where.matches(".* [45][0-9][0-9]$")) {
                JsonNode content = resolved(answer).path("content");
                assertThat(content.properties().stream().map(Map.Entry::getKey)).as(where)
                        .containsExactly("application/problem+json");
                JsonNode schema = resolved(content.path("application/problem+json").path("schema"));
                List<String> required = new ArrayList<>();
                schema.path("required").forEach(name -> required.add(name.asText()));
                assertThat(required).as(where).contains("type", "title", "status", "detail");
            }
        });
    }

    private void everyOperationExplainsItself() {
        operations().forEach((where, operation) -> {
            assertThat(operation.path("operationId").asText()).as(where).isNotBlank();
            assertThat(operation.path("summary").asText()).as(where).isNotBlank();
            assertThat(operation.path("description").asText()).as(where).isNotBlank();
            operation.path("parameters").forEach(parameter -> assertThat(resolved(parameter).path("description").asText())
                    .as("%s parameter %s", where, parameter.path("name").asText()).isNotBlank());
        });
    }

    private void everySecuredOperationDocumentsItsErrors() {
        operations().forEach((where, operation) -> {
            boolean open = operation.has("security")
                    && operation.path("security").valueStream().allMatch(JsonNode::isEmpty);
            assertThat(operation.path("responses").has("401")).as(where + " documents 401").isEqualTo(!open);
            assertThat(operation.path("responses").has("403")).as(where + " documents 403").isEqualTo(!open);
            assertThat(operation.path("responses").has("404")).as(where + " documents 404").isTrue();
            assertThat(operation.path("responses").has("500")).as(where + " documents 500").isTrue();
            assertThat(operation.path("responses").has("413")).as(where + " documents 413")
                    .isEqualTo(operation.has("requestBody"));
        });
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new java.util.LinkedHashMap<>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (method.getValue().has("responses")) {
                operations.put(method.getKey() + " " + path.getKey(), method.getValue());
            }
        }));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private Map<String, JsonNode> answers() {
        Map<String, JsonNode> answers = new java.util.LinkedHashMap<>();
        operations().forEach((where, operation) -> operation.path("responses").properties()
                .forEach(answer -> answers.put(where + " " + answer.getKey(), answer.getValue())));
        return answers;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }
}
