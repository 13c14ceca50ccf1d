package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Every limit of a query parameter has requests on both sides. */
class ParameterEdgesTest {

    @Test
    void aNumberHasItsLimits() throws JsonProcessingException {
        assertThat(edges("{'type': 'integer', 'minimum': 1, 'maximum': 9}")).contains("accepts get /stalls/12?first=x&size=1",
                "rejects get /stalls/12?first=x&size=0", "accepts get /stalls/12?first=x&size=9",
                "rejects get /stalls/12?first=x&size=10", "rejects get /stalls/12?first=x&size=1.5",
                "rejects get /stalls/12?first=x&size=1&size=1");
    }

    @Test
    void aListHasItsCodesAndNoEmptyItem() throws JsonProcessingException {
        assertThat(edges("{'type': 'array', 'items': {'type': 'string', 'enum': ['a', 'b']}}")).contains(
                "accepts get /stalls/12?first=x&size=b", "rejects get /stalls/12?first=x&size=no_such_code",
                "accepts get /stalls/12?first=x&size=a,b", "rejects get /stalls/12?first=x&size=a,");
    }

    @Test
    void textsDatesAndFlagsHaveWhatIsForbidden() throws JsonProcessingException {
        assertThat(edges("{'type': 'string', 'maxLength': 2}")).contains("rejects get /stalls/12?first=x&size=xxx");
        assertThat(edges("{'type': 'string', 'pattern': '^a$'}")).contains("rejects get /stalls/12?first=x&size=%0A");
        assertThat(edges("{'type': 'string', 'format': 'date'}")).contains("rejects get /stalls/12?first=x&size=2026-02-29");
        assertThat(edges("{'type': 'boolean'}")).contains("accepts get /stalls/12?first=x&size=true",
                "rejects get /stalls/12?first=x&size=yes");
    }

    private static List<String> edges(String schema) throws JsonProcessingException {
        String contract = """
                {'paths': {'/stalls/{stall}': {'get': {'parameters': [
                  {'name': 'stall', 'in': 'path', 'example': '12'},
                  {'name': 'first', 'in': 'query', 'required': true, 'example': 'x', 'schema': {'type': 'string'}},
                  {'$ref': '#/components/parameters/Size'}]}}},
                 'components': {'parameters': {'Size': {'name': 'size', 'in': 'query', 'schema': %s}}}}""".formatted(schema);
        return ParameterEdges.of(new ObjectMapper().readTree(contract.replace('\'', '"'))).stream()
                .map(ParameterEdges.Edge::toString).toList();
    }
}
