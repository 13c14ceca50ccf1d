package nl.stagepact.testkit;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Generates requests with query parameters below, at and above every limit of a contract. A service must accept the allowed
 * ones and reject the others with a fault that names the parameter. Of parameters with a pattern, and of texts, only values
 * that the contract forbids are generated: a register decides on the others.
 */
public final class ParameterEdges {

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private final JsonNode contract;
    private final List<Edge> edges = new ArrayList<>();

    private ParameterEdges(JsonNode contract) {
        this.contract = contract;
    }

    /**
     * @param method of HTTP, in lower case
     * @param path relative to the server, with the query
     * @param parameter that the request varies
     * @param allowed whether the contract allows the value
     */
    public record Edge(String method, String path, String parameter, boolean allowed) {
        @Override
        public String toString() {
            String request = method + ' ' + path;
            return (allowed ? "accepts " : "rejects ") + (request.length() > 120 ? request.substring(0, 120) + '…' : request);
        }
    }

    /** @param contract an OpenAPI document */
    public static List<Edge> of(JsonNode contract) {
        ParameterEdges all = new ParameterEdges(contract);
        contract.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(operation -> all.operation(operation.getKey(), path.getKey(), operation.getValue())));
        return all.edges;
    }

    private void operation(String method, String template, JsonNode operation) {
        String path = template;
        List<JsonNode> query = new ArrayList<>();
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = resolved(declared);
            if (parameter.path("in").textValue().equals("query")) {
                query.add(parameter);
            } else if (parameter.path("in").textValue().equals("path")) {
                path = path.replace('{' + name(parameter) + '}', parameter.path("example").asText(NO_ID));
            }
        }
        for (JsonNode parameter : query) {
            StringBuilder base = new StringBuilder(path).append('?');
            query.stream().filter(other -> other.path("required").asBoolean() && other != parameter)
                    .forEach(other -> base.append(name(other)).append('=')
                            .append(URLEncoder.encode(other.path("example").asText(), StandardCharsets.UTF_8)).append('&'));
            base.append(name(parameter)).append('=');
            values(method, base.toString(), parameter);
        }
    }

    private void values(String method, String base, JsonNode parameter) {
        JsonNode schema = resolved(parameter.path("schema"));
        boolean isList = schema.path("type").textValue().equals("array");
        int before = edges.size();
        value(method, base, parameter, isList ? resolved(schema.path("items")) : schema);
        if (isList) {
            List<Edge> single = List.copyOf(edges.subList(before, edges.size()));
            single.forEach(edge -> edges.add(new Edge(method, edge.path() + ',', edge.parameter(), false)));
            single.stream().filter(Edge::allowed).reduce((first, last) -> new Edge(method,
                    first.path() + ',' + last.path().substring(base.length()), last.parameter(), true)).ifPresent(edges::add);
        }
        add(method, base + "1&" + name(parameter), parameter, "1", false);
    }

    private void value(String method, String base, JsonNode parameter, JsonNode schema) {
        switch (schema.path("type").textValue()) {
            case "string" -> text(method, base, parameter, schema);
            case "boolean" -> {
                List.of("true", "false").forEach(value -> add(method, base, parameter, value, true));
                List.of("", "yes", "True").forEach(value -> add(method, base, parameter, value, false));
            }
            case "integer" -> {
                List.of("", "x", "1.5", "-1", "+1").forEach(value -> add(method, base, parameter, value, false));
                BigInteger min = schema.path("minimum").bigIntegerValue();
                add(method, base, parameter, min.toString(), true);
                add(method, base, parameter, min.subtract(BigInteger.ONE).toString(), false);
                BigInteger max = schema.has("maximum") ? schema.path("maximum").bigIntegerValue()
                        : BigInteger.valueOf(Integer.MAX_VALUE);
                add(method, base, parameter, max.toString(), true);
                add(method, base, parameter, max.add(BigInteger.ONE).toString(), false);
            }
            default -> throw new IllegalArgumentException(parameter + " has another type");
        }
    }

    private void text(String method, String base, JsonNode parameter, JsonNode schema) {
        if (schema.has("enum")) {
            schema.path("enum").forEach(code -> add(method, base, parameter, code.textValue(), true));
            List.of("", "no_such_code").forEach(value -> add(method, base, parameter, value, false));
        } else if (schema.path("format").asText().equals("date")) {
            add(method, base, parameter, "2026-02-28", true);
            List.of("", "2026-02-29", "28-02-2026").forEach(value -> add(method, base, parameter, value, false));
        } else if (schema.has("pattern")) {
            Pattern pattern = Pattern.compile(schema.path("pattern").textValue());
            List<String> forbidden = Stream.of("", "\n", "!").filter(value -> !pattern.matcher(value).find()).toList();
            (forbidden.isEmpty() ? List.of("\u0000") : forbidden)
                    .forEach(value -> add(method, base, parameter, value, false));
        } else if (schema.has("maxLength")) {
            add(method, base, parameter, "", false);
            add(method, base, parameter, "x".repeat(schema.path("maxLength").intValue() + 1), false);
        }
    }

    private void add(String method, String base, JsonNode parameter, String value, boolean allowed) {
        edges.add(new Edge(method, base + (base.endsWith("=") ? "" : "=") + URLEncoder.encode(value, StandardCharsets.UTF_8),
                name(parameter), allowed));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").textValue();
    }

    private JsonNode resolved(JsonNode declared) {
        return declared.has("$ref") ? contract.at(declared.path("$ref").textValue().substring(1)) : declared;
    }
}
