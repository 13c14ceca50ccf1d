package nl.stagepact.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Paths and components of the gateway's own health, for whoever takes it out of rotation or restarts it. */
final class HealthContract {

    private static final String CONTRACT = """
            {"tags": [{"name": "Health", "description": "Whether the gateway and the services behind it answer"}],
             "paths": {
              "/health": {"get": {"operationId": "getHealth", "tags": ["Health"], "security": [],
                "summary": "Whether requests can be sent here",
                "description": "A service that does not answer or is not ready leaves the gateway in rotation: DEGRADED.",
                "responses": {
                 "200": {"$ref": "#/components/responses/GatewayHealth"},
                 "400": {"$ref": "#/components/responses/Problem400"},
                 "405": {"$ref": "#/components/responses/Problem405"},
                 "503": {"$ref": "#/components/responses/GatewayDown"}}}},
              "/health/live": {"get": {"operationId": "getLiveness", "tags": ["Health"], "security": [],
                "summary": "Whether the process answers",
                "description": "Also without any service. Restart the gateway when it does not answer.",
                "responses": {
                 "200": {"$ref": "#/components/responses/GatewayLive"},
                 "400": {"$ref": "#/components/responses/Problem400"},
                 "405": {"$ref": "#/components/responses/Problem405"},
                 "503": {"$ref": "#/components/responses/Problem503"}}}}},
             "components": {
              "schemas": {
               "GatewayState": {"type": "string", "enum": ["UP", "DEGRADED", "DOWN"],
                "description": "DEGRADED: some services do not answer or are not ready. DOWN: none answers, or the gateway stops"},
               "GatewayHealth": {"type": "object", "required": ["status", "services"], "properties": {
                 "status": {"$ref": "#/components/schemas/GatewayState"},
                 "services": {"type": "object", "description": "State of each service by its name",
                   "additionalProperties": {"$ref": "#/components/schemas/ServiceState"}}}},
               "ServiceState": {"type": "string", "enum": ["UP", "NOT_READY", "DOWN"],
                "description": "NOT_READY: it answers, but its database is away, or it starts or stops"},
               "GatewayLiveness": {"type": "object", "required": ["status"], "properties": {
                 "status": {"type": "string", "enum": ["UP"]}}}},
              "responses": {
               "GatewayHealth": {"description": "Requests can be sent: UP or DEGRADED",
                "headers": {"API-Version": {"$ref": "#/components/headers/ApiVersion"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GatewayHealth"}}}},
               "GatewayDown": {"description": "DOWN, or a problem when the gateway no longer takes requests",
                "headers": {"API-Version": {"$ref": "#/components/headers/ApiVersion"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GatewayHealth"}},
                 "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
               "GatewayLive": {"description": "The process answers",
                "headers": {"API-Version": {"$ref": "#/components/headers/ApiVersion"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GatewayLiveness"}}}}}}}""";

    private HealthContract() {
    }

    static ObjectNode read(ObjectMapper json) {
        try {
            return (ObjectNode) json.readTree(CONTRACT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
