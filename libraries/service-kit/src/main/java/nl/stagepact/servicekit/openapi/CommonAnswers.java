package nl.stagepact.servicekit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Adds the parts of a contract that all operations share, so that resources annotate only what is specific: response headers,
 * common problems, no security where {@code @PermitAll} stands, paths relative to the server's base path, and the path of the
 * contract itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    /** Descriptions of problems by status; which statuses apply is derived from the operation. */
    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "Invalid input, with all faults, or a malformed request");
        PROBLEMS.put("401", "No valid access token for this service");
        PROBLEMS.put("403", "The caller's role or pact does not allow this");
        PROBLEMS.put("404", "Not found, or not visible to the caller");
        PROBLEMS.put("405", "The resource does not support the method");
        PROBLEMS.put("406", "None of the accepted media types is available");
        PROBLEMS.put("412", "The condition of If-Match or If-None-Match is not met; nothing was stored");
        PROBLEMS.put("413", "The body is too large");
        PROBLEMS.put("415", "The media type of the body is not supported");
        PROBLEMS.put("428", "If-Match is required; nothing was stored");
        PROBLEMS.put("500", "Internal error; nothing was stored");
        PROBLEMS.put("503", "Temporarily unavailable; nothing was stored");
    }

    private static final DotName OPERATION = DotName
            .createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    /** Ids of the operations that are {@code @PermitAll}. */
    private final Set<String> open;

    /** @param index by which SmallRye calls the constructor of a filter at build time */
    public CommonAnswers(IndexView index) {
        this.open = index.getAnnotations(PermitAll.class).stream().map(AnnotationInstance::target)
                .flatMap(target -> target.kind() == AnnotationTarget.Kind.CLASS ? target.asClass().methods().stream()
                        : Stream.of(target.asMethod()))
                .filter(method -> method.hasDeclaredAnnotation(OPERATION))
                .map(method -> method.declaredAnnotation(OPERATION).value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        addSecurity(contract);
        addHeader(contract);
        addProblemSchemas(contract);
        PROBLEMS.forEach((status, meaning) -> contract.getComponents().addResponse("Problem" + status, problem(meaning)));
        parseJsonExamples(contract);
        relatePathsToServer(contract);
        addContractPath(contract);
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> complete(method, path, operation)));
    }

    private static void addSecurity(OpenAPI contract) {
        contract.getComponents().addSecurityScheme("keycloak", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("bearer").bearerFormat("JWT")
                .description("Access token of realm stagepact with this service as audience"));
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("keycloak"));
    }

    private void complete(PathItem.HttpMethod method, PathItem path, Operation operation) {
        if (operation.getOperationId() != null && open.contains(operation.getOperationId())) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        }
        boolean secured = operation.getSecurity() == null
                || operation.getSecurity().stream().anyMatch(requirement -> !requirement.getSchemes().isEmpty());
        boolean takesBody = operation.getRequestBody() != null;
        boolean takesParameters = has(operation.getParameters()) || has(path.getParameters());
        PROBLEMS.keySet().forEach(status -> {
            boolean applies = switch (status) {
                case "400" -> takesBody || takesParameters || method != PathItem.HttpMethod.GET;
                case "401", "403" -> secured;
                case "413", "415" -> takesBody;
                case "412" -> takesVersion(operation);
                // With If-None-Match, both are optional.
                case "428" -> takesVersion(operation) && operation.getParameters().stream()
                        .noneMatch(parameter -> "If-None-Match".equals(parameter.getName()));
                default -> true;
            };
            if (applies) {
                operation.getResponses().addAPIResponse(status,
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            } else {
                operation.getResponses().removeAPIResponse(status);
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null) {
                answer.addHeader("API-Version", headerRef());
                if (!secured && method == PathItem.HttpMethod.GET) {
                    answer.addHeader("Access-Control-Allow-Origin", OASFactory.createHeader()
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)).description("Always *"));
                }
                // The operation describes when it answers with this problem; the schema is the same everywhere.
                if (status.startsWith("4") && answer.getContent() == null) {
                    answer.setContent(problemContent());
                }
            }
        });
    }

    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName())
                        || CommonParameters.IF_MATCH.equals(parameter.getRef()));
    }

    private static boolean has(List<Parameter> parameters) {
        return parameters != null && !parameters.isEmpty();
    }

    private static void addHeader(OpenAPI contract) {
        contract.getComponents().addHeader("ApiVersion", OASFactory.createHeader()
                .description("Full version of this API, on every answer")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("1.0.0"));
    }

    private static Header headerRef() {
        return OASFactory.createHeader().ref("#/components/headers/ApiVersion");
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse().description(meaning)
                .addHeader("API-Version", headerRef())
                .content(problemContent());
    }

    private static Content problemContent() {
        return OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static void addProblemSchemas(OpenAPI contract) {
        contract.getComponents().addSchema("Problem", object("RFC 9457 problem; title and detail in the language asked for")
                .addProperty("type", text("What a client decides on: urn:problem-type:stagepact:<name>"))
                .addProperty("title", text("Short, the same for every problem of this type"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("The HTTP status"))
                .addProperty("detail", text("What happened here, and what to do about it"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
                        .description("Every fault of the input; absent where the problem is not in the input")
                        .items(OASFactory.createSchema().ref("#/components/schemas/InputError")))
                .required(List.of("type", "title", "status", "detail")));
        contract.getComponents().addSchema("InputError", object("One fault of the input")
                .addProperty("code", text("The rule that was broken, snake_case"))
                .addProperty("detail", text("For people"))
                .addProperty("pointer", text("JSON Pointer (RFC 6901) into a JSON body"))
                .addProperty("line", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("Line of a body of lines; the header of CSV is line 1"))
                .addProperty("column", text("Name of the CSV column"))
                .addProperty("parameter", text("Name of the path or query parameter or header"))
                .addProperty("count", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description(
                                "Number of lines on which this same fault was found, when it is listed once; this is the first"))
                .required(List.of("code", "detail")));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    /** Annotations hold examples as text; the contract needs examples of JSON bodies as JSON. */
    private static void parseJsonExamples(OpenAPI contract) {
        Map<String, Example> examples = contract.getComponents().getExamples();
        if (examples == null) {
            return;
        }
        examples.forEach((name, example) -> {
            // An NDJSON example is not a JSON document.
            if (example.getValue() instanceof String text && text.startsWith("{") && !name.endsWith("Ndjson")) {
                try {
                    example.setValue(new ObjectMapper().readValue(text, Map.class));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("An example is not JSON: " + text, e);
                }
            }
        });
    }

    /** The server URL already contains the base path with the major version; paths must not repeat it. */
    private static void relatePathsToServer(OpenAPI contract) {
        if (contract.getServers() == null || contract.getPaths() == null) {
            return; // the service has no operations yet
        }
        String base = java.net.URI.create(contract.getServers().getFirst().getUrl()).getPath();
        Paths relative = OASFactory.createPaths();
        contract.getPaths().getPathItems().forEach((path, item) -> relative.addPathItem(
                path.startsWith(base + "/") ? path.substring(base.length()) : path, item));
        contract.setPaths(relative);
    }

    private static void addContractPath(OpenAPI contract) {
        Operation read = OASFactory.createOperation().operationId("getContract")
                .summary("This contract")
                .description("The OpenAPI contract of this service, for everyone and from any origin.")
                .tags(List.of("Contract")).security(List.of())
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()
                        .description("The contract")
                        .content(OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))))));
        if (contract.getPaths() == null) {
            contract.setPaths(OASFactory.createPaths());
        }
        contract.getPaths().addPathItem("/openapi.json", OASFactory.createPathItem().GET(read));
        contract.addTag(OASFactory.createTag().name("Contract").description("What this service promises"));
    }
}
