package nl.stagepact.servicekit.openapi;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;

/**
 * Describes parameters that mean the same in every operation, once, as components of the contract: a resource declares the
 * header or query parameter and nothing else. A parameter with a description of its own stays as it is. Path parameters
 * that are UUIDs are described by their name: {@code vacancyId} is "The vacancy".
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonParameters implements OASFilter {

    /**
     * Component of a header {@code ETag} that is a version: {@code @Header(name = "ETag", ref = CommonParameters.VERSION_TAG)}.
     */
    public static final String VERSION_TAG = "VersionTag";

    static final String IF_MATCH = "#/components/parameters/IfMatch";

    private static final String VERSION_TAG_REF = "#/components/headers/" + VERSION_TAG;

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return; // nothing is served yet
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        List<Operation> operations = contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream()).toList();
        operations.forEach(operation -> describe(operation, contract.getComponents()));
        if (operations.stream().anyMatch(CommonParameters::givesVersionTag)) {
            contract.getComponents().addHeader(VERSION_TAG,
                    OASFactory.createHeader().description("Current version, for If-Match")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        // SmallRye's component for UUIDs in paths, which are described in place.
        contract.getComponents().removeSchema("UUID");
    }

    private static boolean givesVersionTag(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream().filter(answer -> answer.getHeaders() != null)
                .flatMap(answer -> answer.getHeaders().values().stream())
                .anyMatch(header -> VERSION_TAG_REF.equals(header.getRef()));
    }

    private static void describe(Operation operation, Components components) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            operation.setParameters(parameters.stream().map(parameter -> common(parameter, components)).toList());
        }
    }

    private static Parameter common(Parameter parameter, Components components) {
        if (parameter.getDescription() != null || parameter.getRef() != null) {
            return parameter;
        }
        return switch (parameter.getName()) {
            case "If-Match" ->
                component("IfMatch", parameter, components, text("ETag of the version that the caller has read"), true);
            case IdempotencyKeyHeader.NAME -> idempotencyKey(parameter, components);
            case "cursor" ->
                component("Cursor", parameter, components, text("Opaque; taken from next of the previous page"), false);
            case "pageSize" -> component("PageSize", parameter, components, pageSize(parameter), false);
            case String name when parameter.getIn() == Parameter.In.PATH && name.endsWith("Id") -> parameter
                    .description("The " + words(name)).schema(
                            OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uuid"));
            default -> parameter;
        };
    }

    private static Parameter idempotencyKey(Parameter parameter, Components components) {
        boolean required = Boolean.TRUE.equals(parameter.getRequired());
        Parameter described = text("The same request with the same key has one effect, for 24 hours");
        described.getSchema().maxLength(IdempotencyKeyHeader.MAX_LENGTH);
        return component(required ? "RequiredIdempotencyKey" : "IdempotencyKey", parameter, components, described, required);
    }

    private static Parameter component(String name, Parameter declared, Components components, Parameter described,
            boolean required) {
        described.name(declared.getName()).in(declared.getIn());
        components.addParameter(name, required ? described.required(true) : described);
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter text(String description) {
        return OASFactory.createParameter().description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Parameter pageSize(Parameter declared) {
        return OASFactory.createParameter().description("Items on a page").schema(declared.getSchema());
    }

    /** Words of a name in camel case, without the last: {@code confirmationLinkId} is "confirmation link". */
    private static String words(String name) {
        return name.substring(0, name.length() - "Id".length()).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
