package nl.stagepact.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class ContractMergerTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void operationsOfSeveralServicesGetTheirNames() throws JsonProcessingException {
        ContractMerger merger = new ContractMerger(json);
        merger.add("placement", "/placement/v1", contract());
        merger.add("reporting", "/reporting/v1", contract());
        ObjectNode merged = merger.merged("1.0.0", List.of());
        assertThat(merged.path("paths").findValuesAsText("operationId")).containsExactly("getContractOfPlacement",
                "listDeadLettersOfPlacement", "getContractOfReporting", "listDeadLettersOfReporting", "getHealth",
                "getLiveness");
        assertThat(merged.path("paths").path("/health").path("get").path("responses").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("200", "400", "405", "503");
    }

    private ObjectNode contract() throws JsonProcessingException {
        return (ObjectNode) json.readTree("""
                {"paths": {
                  "/openapi.json": {"get": {"operationId": "getContract", "tags": ["Contract"], "responses": {}}},
                  "/dead-letters": {"get": {"operationId": "listDeadLetters", "tags": ["Dead letters"], "responses": {}}}}}""");
    }
}
