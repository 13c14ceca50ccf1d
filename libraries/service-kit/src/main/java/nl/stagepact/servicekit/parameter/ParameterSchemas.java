package nl.stagepact.servicekit.parameter;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import nl.stagepact.servicekit.body.Codes;
import nl.stagepact.servicekit.body.Text;
import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.servicekit.paging.Cursor;

/**
 * Describes parameters of a record in the contract as they are read, where SmallRye OpenAPI does not: codes of an enum, lengths
 * of a {@link Text}, dates and months, lists separated by commas, and defaults as values of their type.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ParameterSchemas implements OASFilter {

    private static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName BEAN = DotName.createSimple("jakarta.ws.rs.BeanParam");
    private static final DotName DEFAULT = DotName.createSimple("jakarta.ws.rs.DefaultValue");
    private static final DotName TEXT = DotName.createSimple(Text.class);
    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    private final IndexView index;

    public ParameterSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return; // nothing is served yet
        }
        Map<String, Map<String, FieldInfo>> fields = fieldsOfOperations();
        contract.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> describe(operation, fields.getOrDefault(operation.getOperationId(), Map.of())));
        if (contract.getComponents() != null) {
            List.of(Moment.class, Cursor.class, YearMonth.class)
                    .forEach(type -> contract.getComponents().removeSchema(type.getSimpleName()));
        }
    }

    private static void describe(Operation operation, Map<String, FieldInfo> fields) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            FieldInfo field = fields.get(parameter.getName());
            if (field != null) {
                describe(parameter, field);
            }
        }
    }

    private static void describe(Parameter parameter, FieldInfo field) {
        Schema schema = parameter.getSchema();
        Type type = field.type();
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type = type.asParameterizedType().arguments().getFirst();
            // A value that is given twice counts once.
            schema.uniqueItems(null).items(described(schema.getItems(), type, field));
            parameter.style(Parameter.Style.FORM).explode(false);
            if (parameter.getExample() != null) {
                parameter.example(List.of(parameter.getExample().toString().split(",")));
            }
        } else {
            parameter.schema(described(schema, type, field));
        }
        AnnotationInstance otherwise = field.declaredAnnotation(DEFAULT);
        if (otherwise != null) {
            parameter.getSchema().defaultValue(valueOf(otherwise.value().asString(), type));
        }
    }

    private static Object valueOf(String text, Type type) {
        return switch (type.name().withoutPackagePrefix()) {
            case "Integer" -> Integer.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static Schema described(Schema derived, Type type, FieldInfo field) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        return switch (type.name().toString()) {
            case "java.time.LocalDate" -> text.format("date");
            case "java.time.YearMonth" -> text.pattern(MONTH);
            case "java.lang.String" ->
                limited(derived, type.hasAnnotation(TEXT) ? type.annotation(TEXT) : field.declaredAnnotation(TEXT));
            case "java.lang.Integer", "java.lang.Boolean" -> derived;
            default -> withCodes(text, Codes.ofClass(type.name().toString()));
        };
    }

    private static Schema limited(Schema schema, @Nullable AnnotationInstance text) {
        return text == null ? schema : schema.minLength(1).maxLength(text.value("max").asInt());
    }

    private static Schema withCodes(Schema text, List<Object> codes) {
        return codes.isEmpty() ? text : text.enumeration(codes);
    }

    /** By operation and by parameter. */
    private Map<String, Map<String, FieldInfo>> fieldsOfOperations() {
        Map<String, Map<String, FieldInfo>> all = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                Map<String, FieldInfo> fields = new HashMap<>();
                for (MethodParameterInfo parameter : operation.target().asMethod().parameters()) {
                    if (parameter.hasAnnotation(BEAN)) {
                        addFields(parameter.type(), fields);
                    }
                }
                all.put(operation.value("operationId").asString(), fields);
            }
        }
        return all;
    }

    private void addFields(Type record, Map<String, FieldInfo> fields) {
        ClassInfo type = index.getClassByName(record.name());
        for (FieldInfo field : type.fields()) {
            if (field.hasDeclaredAnnotation(BEAN)) {
                addFields(field.type(), fields);
            } else {
                fields.put(field.name(), field);
            }
        }
    }
}
