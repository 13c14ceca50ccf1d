package nl.stagepact.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.stagepact.events.discrimination.DiscriminationEventTypes;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.events.shortages.ShortageEventTypes;

/** Checks records, schemas, examples and released versions for compatibility with each other. */
class ContractsTest {

    /** Configured like the consumers, which ignore unknown fields of newer producers. */
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Path FROZEN = Path.of("src/test/resources/frozen");

    static List<EventType> types() {
        return Stream.of(ShortageEventTypes.ALL, RegisterEventTypes.ALL, PlacementEventTypes.ALL,
                DiscriminationEventTypes.ALL).flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void exampleIsValidAgainstItsSchema(EventType type) throws IOException {
        assertThat(faults(read("/schemas/", type), read("/examples/", type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void recordRoundTripsItsExample(EventType type) throws IOException {
        JsonNode example = read("/examples/", type);
        Event event = JSON.treeToValue(example, type.event());
        JsonNode written = JSON.readTree(JSON.writeValueAsString(event));
        assertThat(written).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaRejectsAMissingRequiredField(EventType type) throws IOException {
        JsonNode schema = read("/schemas/", type);
        for (JsonNode required : schema.path("required")) {
            ObjectNode lacking = read("/examples/", type).deepCopy();
            lacking.remove(required.asText());
            assertThat(faults(schema, lacking)).as("without %s", required.asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void releasedExamplesStayReadable(EventType type) throws IOException {
        JsonNode released = JSON.readTree(FROZEN.resolve(type.name()).resolve("example.json").toFile());
        assertThat(faults(read("/schemas/", type), released)).isEmpty();
        assertThat(JSON.treeToValue(released, type.event()).subject()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void currentExampleIsValidAgainstTheReleasedSchema(EventType type) throws IOException {
        JsonNode schema = JSON.readTree(FROZEN.resolve(type.name()).resolve("schema.json").toFile());
        assertThat(faults(schema, read("/examples/", type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void consumerIgnoresUnknownFields(EventType type) throws IOException {
        ObjectNode newer = read("/examples/", type).deepCopy();
        newer.put("addedLater", "text");
        assertThat(JSON.treeToValue(newer, type.event()).key()).isNotBlank();
    }

    @Test
    void everyReleasedTypeStillExists() throws IOException {
        List<String> released = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FROZEN)) {
            folders.forEach(folder -> released.add(folder.getFileName().toString()));
        }
        assertThat(types()).extracting(EventType::name).containsExactlyInAnyOrderElementsOf(released);
    }

    private static List<Error> faults(JsonNode schema, JsonNode data) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
        return compiled.validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode read(String folder, EventType type) throws IOException {
        try (InputStream file = ContractsTest.class.getResourceAsStream(folder + type.name() + ".json")) {
            assertThat(file).as("%s%s.json", folder, type.name()).isNotNull();
            return JSON.readTree(file);
        }
    }
}
