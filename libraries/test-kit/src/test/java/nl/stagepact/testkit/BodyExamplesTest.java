package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class BodyExamplesTest {

    private static final String CONTRACT = """
            {"paths": {"/stalls/{town}/{stallId}": {
               "get": {"operationId": "getStall"},
               "put": {"operationId": "putStall",
                 "parameters": [{"name": "town", "in": "path", "example": "ede"}, {"name": "stallId", "in": "path"},
                                {"$ref": "#/components/parameters/IfMatch"}],
                 "requestBody": {"content": {
                   "application/json": {"examples": {"stall": {"$ref": "#/components/examples/stall"}}},
                   "text/csv": {"examples": {"table": {"value": "name\\nkibbe"}}},
                   "text/plain": {}}}}}},
             "components": {"parameters": {"IfMatch": {"name": "If-Match", "in": "header"}},
                            "examples": {"stall": {"value": {"name": "kibbe"}}}}}""";

    @Test
    void everyExampleIsARequest() throws IOException {
        BodyExamples all = BodyExamples.of(new ObjectMapper().readTree(CONTRACT));
        assertThat(all.examples()).containsExactly(
                new BodyExamples.Example("stall", "putStall", "put", "/stalls/ede/{stallId}", "application/json",
                        "{\"name\":\"kibbe\"}", true, false),
                new BodyExamples.Example("table", "putStall", "put", "/stalls/ede/{stallId}", "text/csv", "name\nkibbe", true,
                        false));
        assertThat(all.lacking()).containsExactly("putStall text/plain");
    }
}
