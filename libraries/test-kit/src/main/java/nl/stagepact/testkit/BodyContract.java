package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.validation.Validation;

import org.junit.jupiter.params.provider.Arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.StackFacts;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.body.Bound;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Verifies that the reader of bodies and the published contract agree on every edge that the contract names. */
public final class BodyContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;
    private final Set<String> crossField;
    private final Set<String> sampled = new TreeSet<>();
    private final BodyReader reader = new BodyReader(new Texts(), Validation.buildDefaultValidatorFactory().getValidator());

    private BodyContract(JsonNode contract, Set<String> crossField) {
        this.contract = contract;
        this.crossField = crossField;
    }

    /**
     * @param service whose contract it is, such as {@code shortage-service}
     * @param crossField codes of faults between fields, which a contract cannot express
     */
    public static BodyContract of(String service, String... crossField) {
        Path file = StackFacts.of(Path.of(""), 0).root().resolve("docs/openapi/" + service + ".json");
        try {
            return new BodyContract(JSON.readTree(Files.readString(file)), Set.of(crossField));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param valid a body with as many of its fields as possible; quotes may be single ones
     * @return arguments of {@link #check}
     */
    public Stream<Arguments> edges(Class<?> type, String schema, String valid) {
        try {
            List<BodyEdges.Edge> edges = BodyEdges.of(contract, schema, JSON.readTree(valid.replace('\'', '"')));
            assertThat(edges).as(schema).isNotEmpty();
            sampled.add(schema);
            return edges.stream().map(edge -> Arguments.of(type, edge));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails for a JSON request body of the contract for which {@link #edges} was not called.
     *
     * @param unsampled reasons why a body has no sample, by the name of its schema
     */
    public void checkThatEveryBodyIsSampled(Map<String, String> unsampled) {
        Set<String> bodies = new TreeSet<>();
        contract.path("paths").forEach(path -> path.forEach(operation -> {
            String schema = operation.at("/requestBody/content/application~1json/schema/$ref").asText();
            bodies.add(schema.substring(schema.lastIndexOf('/') + 1));
        }));
        bodies.remove("");
        assertThat(bodies).as("bodies of the contract").containsAll(unsampled.keySet());
        bodies.removeAll(sampled);
        assertThat(bodies).as("bodies without a sample").isEqualTo(unsampled.keySet());
    }

    public void check(Class<?> type, BodyEdges.Edge edge) {
        Bound<?> bound = reader.bind(edge.body(), "", null, type, Language.NL);
        List<InputError> faults = bound.faults().stream().filter(fault -> !crossField.contains(fault.code())).toList();
        assertThat(bound.value() == null).isEqualTo(!bound.faults().isEmpty());
        if (edge.allowed() && edge.isNull()) {
            // A rule across fields may require what the contract does not.
            assertThat(bound.faults()).isEqualTo(reader.bind(edge.without(), "", null, type, Language.NL).faults());
            return;
        }
        assertThat(faults.isEmpty()).as("%s", faults).isEqualTo(edge.allowed());
        assertThat(faults).allSatisfy(fault -> assertThat(fault.pointer()).startsWith(edge.pointer()));
    }
}
