package nl.stagepact.servicekit.body;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Marks the optional fields of JSON bodies as nullable in the contract, because {@link RecordReading} reads null as absent. */
final class NullableFields {

    private final Map<String, Schema> schemas;
    private final Set<String> marked = new HashSet<>();

    private NullableFields(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void markIn(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return; // nothing is served yet
        }
        NullableFields fields = new NullableFields(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().stream().map(path -> path.getOperations().values())
                .flatMap(Collection::stream).forEach(fields::markBody);
    }

    private void markBody(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().stream().map(MediaType::getSchema)
                .filter(Objects::nonNull).forEach(this::mark);
    }

    private void mark(Schema schema) {
        String name = BodySchemas.referenced(schema);
        Schema target = name.isEmpty() ? schema : schemas.get(name);
        if (target == null || !name.isEmpty() && !marked.add(name)) {
            return;
        }
        if (target.getItems() != null) {
            mark(target.getItems());
        }
        if (target.getContentSchema() != null) {
            mark(target.getContentSchema()); // of a line of a text
        }
        List<String> required = target.getRequired() == null ? List.of() : target.getRequired();
        BodySchemas.properties(target).forEach((field, property) -> {
            mark(property);
            if (!required.contains(field)) {
                allowNull(property);
            }
        });
    }

    /** In OpenAPI 3.0, a schema allows null only beside a type of its own. */
    private void allowNull(Schema property) {
        Schema referenced = schemas.get(BodySchemas.referenced(property));
        if (referenced != null) {
            property.type(referenced.getType());
        }
        if (property.getRef() != null) {
            property.addAllOf(OASFactory.createSchema().ref(property.getRef())).setRef(null);
        }
        if (property.getType() == null || !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
        if (property.getEnumeration() != null && !property.getEnumeration().contains(null)) {
            property.addEnumeration(null);
        }
    }
}
