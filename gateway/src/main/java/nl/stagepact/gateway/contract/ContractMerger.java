package nl.stagepact.gateway.contract;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Merges contracts: paths get their service's base path, and components with the same name but different content are prefixed
 * with the service's name, so that every operation keeps its meaning without a server of its own.
 */
final class ContractMerger {

    private static final String SERVER = "https://api.stagepact.example";
    private static final String COMPONENTS = "#/components/";

    /** Problems that only the gateway has, in one order: the tag of the merged contract is that of its bytes. */
    private static final Map<String, String> OWN_PROBLEMS = new TreeMap<>(Map.of(
            "502", "The service cannot be reached, or ended without an answer; whether a write was stored is not known",
            "504", "The service did not answer in time; whether a write was stored is not known"));

    /** Tags of operations that several services have, each for itself. */
    private static final Set<String> OF_EVERY_SERVICE = Set.of("Contract", "Dead letters");

    private final ObjectMapper json;
    private final ObjectNode paths;
    private final ObjectNode components;
    private final ArrayNode tags;

    ContractMerger(ObjectMapper json) {
        this.json = json;
        this.paths = json.createObjectNode();
        this.components = json.createObjectNode();
        this.tags = json.createArrayNode();
    }

    void add(String service, String basePath, ObjectNode contract) {
        ObjectNode own = contract.deepCopy();
        renameClashes(service, own);
        own.path("paths").properties().forEach(path -> addPath(service, basePath, path, own.path("security")));
        addShared(own);
    }

    private void addShared(ObjectNode own) {
        own.path("components").properties().forEach(kind -> {
            ObjectNode target = components.withObject("/" + kind.getKey());
            kind.getValue().properties().forEach(each -> target.set(each.getKey(), each.getValue()));
        });
        own.path("tags").forEach(tag -> {
            if (!hasTag(tag.path("name").asText())) {
                tags.add(tag);
            }
        });
    }

    ObjectNode merged(String version, List<String> lacking) {
        ObjectNode merged = json.createObjectNode();
        merged.put("openapi", "3.0.3");
        ObjectNode info = merged.putObject("info");
        info.put("title", "Stagepact");
        info.put("version", version);
        info.put("description", "The contracts of all services behind this address."
                + (lacking.isEmpty() ? ""
                        : " Not reachable now, and therefore lacking here: " + String.join(", ", lacking) + "."));
        info.putObject("contact").put("name", "Stagepact maintainers").put("url", "https://stagepact.example/contact")
                .put("email", "api@stagepact.example");
        info.putObject("license").put("name", "EUPL-1.2")
                .put("url", "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12");
        merged.putArray("servers").addObject().put("url", SERVER);
        ObjectNode health = HealthContract.read(json);
        paths.setAll((ObjectNode) health.path("paths"));
        addShared(health);
        OWN_PROBLEMS
                .forEach((status, meaning) -> components.withObject("/responses").set("Problem" + status, problem(meaning)));
        merged.set("tags", tags);
        merged.set("paths", paths);
        merged.set("components", components);
        return merged;
    }

    private ObjectNode problem(String meaning) {
        ObjectNode problem = json.createObjectNode().put("description", meaning);
        problem.putObject("headers").putObject("API-Version").put("$ref", COMPONENTS + "headers/ApiVersion");
        problem.putObject("content").putObject("application/problem+json").putObject("schema").put("$ref",
                COMPONENTS + "schemas/Problem");
        return problem;
    }

    private void addPath(String service, String basePath, Map.Entry<String, JsonNode> path, JsonNode security) {
        ObjectNode item = (ObjectNode) path.getValue();
        item.properties().forEach(method -> {
            if (method.getValue() instanceof ObjectNode operation && operation.has("responses")) {
                // Operation ids must be unique in the document.
                if (OF_EVERY_SERVICE.contains(operation.path("tags").path(0).asText())) {
                    operation.put("operationId", operation.path("operationId").asText() + "Of" + capitalised(service));
                }
                OWN_PROBLEMS.keySet().forEach(status -> operation.withObject("/responses").putObject(status).put("$ref",
                        COMPONENTS + "responses/Problem" + status));
                if (!operation.has("security") && security.isArray()) {
                    operation.set("security", security.deepCopy());
                }
            }
        });
        paths.set(basePath + path.getKey(), item);
    }

    private void renameClashes(String service, ObjectNode contract) {
        contract.path("components").properties().forEach(kind -> {
            ObjectNode own = (ObjectNode) kind.getValue();
            List<String> clashes = own.properties().stream().filter(each -> {
                JsonNode there = components.path(kind.getKey()).path(each.getKey());
                return !there.isMissingNode() && !there.equals(each.getValue());
            }).map(Map.Entry::getKey).toList();
            for (String name : clashes) {
                String renamed = capitalised(service) + name;
                own.set(renamed, own.remove(name));
                refer(contract, COMPONENTS + kind.getKey() + "/" + name, COMPONENTS + kind.getKey() + "/" + renamed);
            }
        });
    }

    private static void refer(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().equals(from)) {
            object.put("$ref", to);
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext();) {
            refer(children.next(), from, to);
        }
    }

    private boolean hasTag(String name) {
        for (JsonNode tag : tags) {
            if (tag.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String capitalised(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
