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
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
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
        PROBLEMS.put("408", "The body did not arrive in time; nothing was stored");
        PROBLEMS.put("412", "The condition of If-Match or If-None-Match is not met; nothing was stored");
        PROBLEMS.put("413", "The body is larger than 64 KB, or than the limit that the operation states");
        PROBLEMS.put("415", "The media type of the body is not supported");
        PROBLEMS.put("428", "If-Match is required; nothing was stored");
        PROBLEMS.put("429", "Too many bodies of this address or client are still arriving; nothing was stored");
        PROBLEMS.put("500", "Internal error; read the resource to find out whether anything was stored");
        PROBLEMS.put("503", "Temporarily unavailable. Nothing was stored, unless the type of the problem is outcome-unknown");
    }

    /** Those that SmallRye OpenAPI adds by itself. */
    private static final Set<String> BY_SECURITY = Set.of("401", "403");

    /** Those after which the same request may succeed. */
    private static final Set<String> AGAIN = Set.of("429", "503");

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
        ProblemAnswer.addSchemas(contract.getComponents());
        NotModifiedAnswer.addTo(contract.getComponents());
        PROBLEMS.forEach((status, meaning) -> contract.getComponents().addResponse("Problem" + status,
                AGAIN.contains(status) ? ProblemAnswer.withRetryAfter(meaning) : ProblemAnswer.of(meaning)));
        parseJsonExamples(contract);
        relatePathsToServer(contract);
        addContractPath(contract);
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> complete(method, operation)));
    }

    private static void addSecurity(OpenAPI contract) {
        contract.getComponents().addSecurityScheme("keycloak", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("bearer").bearerFormat("JWT")
                .description("Access token of realm stagepact with this service as audience"));
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("keycloak"));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        if (operation.getOperationId() != null && open.contains(operation.getOperationId())) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        }
        boolean secured = operation.getSecurity() == null
                || operation.getSecurity().stream().anyMatch(requirement -> !requirement.getSchemes().isEmpty());
        boolean takesBody = operation.getRequestBody() != null;
        PROBLEMS.keySet().forEach(status -> {
            boolean applies = switch (status) {
                case "401", "403" -> secured;
                case "408", "413", "415", "429" -> takesBody;
                case "412" -> takesVersion(operation);
                case "428" -> requiresVersion(operation);
                default -> true;
            };
            if (applies) {
                operation.getResponses().addAPIResponse(status,
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            } else if (BY_SECURITY.contains(status)) {
                operation.getResponses().removeAPIResponse(status);
            }
        });
        if (method == PathItem.HttpMethod.GET) {
            NotModifiedAnswer.addTo(operation);
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null) {
                answer.addHeader("API-Version", versionHeader());
                if (!secured) {
                    answer.addHeader("Access-Control-Allow-Origin", OASFactory.createHeader()
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)).description("Always *"));
                }
                // The operation describes when it answers with this problem; the schema is the same everywhere.
                if (status.startsWith("4") && answer.getContent() == null) {
                    answer.setContent(ProblemAnswer.content());
                }
            }
        });
    }

    private static boolean takesVersion(Operation operation) {
        return ifMatch(operation).findAny().isPresent();
    }

    /** The component is one of a required header; an operation that requires it in some cases declares 428 itself. */
    private static boolean requiresVersion(Operation operation) {
        return ifMatch(operation).anyMatch(each -> each.getRef() != null || Boolean.TRUE.equals(each.getRequired()));
    }

    private static Stream<Parameter> ifMatch(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream).filter(
                each -> "If-Match".equals(each.getName()) || CommonParameters.IF_MATCH.equals(each.getRef()));
    }

    private static void addHeader(OpenAPI contract) {
        contract.getComponents().addHeader("ApiVersion", OASFactory.createHeader()
                .description("Full version of this API, on every answer")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("1.0.0"));
    }

    static Header versionHeader() {
        return OASFactory.createHeader().ref("#/components/headers/ApiVersion");
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
        contract.addTag(OASFactory.createTag().name("Contract").description("The contract of this service"));
    }
}
