package nl.stagepact.servicekit.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Adds to the contract what SmallRye OpenAPI does not derive from a wire record by itself: the lengths and characters of a
 * {@link Text}, which fields may be null, the most entries of a map by an enum, and the codes of an enum, for which it gives
 * the names of the constants. An enum
 * without {@code @Schema(name)}, such as one of
 * the domain, has no schema of its own: its codes stand in the property, so that renaming a class changes no contract.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class BodySchemas implements OASFilter {

    private static final DotName TEXT = DotName.createSimple(Text.class);
    private static final DotName SCHEMA = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName ENUM = DotName.createSimple(Enum.class);
    private static final DotName MAP = DotName.createSimple(Map.class);
    private static final DotName STRING = DotName.createSimple(String.class);

    private final IndexView index;

    public BodySchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null || contract.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        index.getAnnotations(TEXT).forEach(text -> addLengths(text, schemas));
        index.getAnnotations(SCHEMA).stream().map(AnnotationInstance::target)
                .filter(each -> each.kind() == AnnotationTarget.Kind.CLASS)
                .forEach(each -> addEntries(each.asClass(), schemas.get(schemaName(each.asClass()))));
        Map<Set<Object>, ClassInfo> enums = enumsByNames();
        schemas.values().forEach(schema -> {
            replaceNames(schema, enums);
            properties(schema).values().forEach(property -> replaceNames(property, enums));
        });
        inlineUnnamed(contract.getComponents(), enums);
        NullableFields.markIn(contract);
    }

    private static void addLengths(AnnotationInstance text, Map<String, Schema> schemas) {
        FieldInfo field = field(text.target());
        Schema record = field == null ? null : schemas.get(schemaName(field.declaringClass()));
        Schema property = record == null ? null : properties(record).get(field.name());
        if (property == null) {
            return;
        }
        Schema limited = property.getItems() == null ? property : property.getItems();
        limited.setMinLength(1);
        if (limited.getPattern() == null) {
            limited.setPattern(Text.PATTERN);
        }
        limited.setMaxLength(text.value("max").asInt());
    }

    /** A map by the codes of an enum has at most one entry for each. */
    private void addEntries(ClassInfo record, @Nullable Schema schema) {
        for (FieldInfo field : schema == null ? List.<FieldInfo> of() : record.fields()) {
            if (field.type().kind() == Type.Kind.PARAMETERIZED_TYPE && field.type().name().equals(MAP)) {
                ClassInfo key = index.getClassByName(field.type().asParameterizedType().arguments().getFirst().name());
                if (key != null && key.isEnum()) {
                    properties(schema).get(field.name()).setMaxProperties(key.enumConstants().size());
                }
            }
        }
    }

    private static FieldInfo field(AnnotationTarget target) {
        return switch (target.kind()) {
            case FIELD -> target.asField();
            case TYPE -> field(target.asType().enclosingTarget());
            default -> null;
        };
    }

    private static String schemaName(ClassInfo record) {
        return Optional.ofNullable(record.declaredAnnotation(SCHEMA)).map(schema -> schema.value("name"))
                .map(name -> name.asString()).orElse(record.simpleName());
    }

    static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static void replaceNames(Schema schema, Map<Set<Object>, ClassInfo> enums) {
        Schema each = each(schema);
        ClassInfo type = each.getEnumeration() == null ? null : enums.get(Set.copyOf(each.getEnumeration()));
        if (type != null) {
            each.setEnumeration(codes(type));
        }
    }

    private static void inlineUnnamed(Components components, Map<Set<Object>, ClassInfo> enums) {
        Set<List<Object>> unnamed = enums.values().stream().filter(type -> type.declaredAnnotation(SCHEMA) == null)
                .map(BodySchemas::codes).collect(Collectors.toSet());
        Map<String, List<Object>> inlined = new HashMap<>();
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getEnumeration() != null && unnamed.contains(schema.getEnumeration())) {
                inlined.put(name, schema.getEnumeration());
            }
        });
        components.getSchemas().values().forEach(schema -> properties(schema).values().forEach(property -> {
            List<Object> codes = inlined.get(referenced(each(property)));
            if (codes != null) {
                each(property).ref(null).allOf(null).type(List.of(Schema.SchemaType.STRING)).enumeration(codes);
            }
        }));
        inlined.keySet().forEach(components::removeSchema);
    }

    /** A reference with a description beside it is the only schema of an {@code allOf}. */
    static String referenced(Schema schema) {
        Schema reference = schema.getAllOf() == null || schema.getAllOf().size() != 1 ? schema : schema.getAllOf().getFirst();
        return reference.getRef() == null ? "" : reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    private static Schema each(Schema schema) {
        return schema.getItems() == null ? schema : schema.getItems();
    }

    private static List<Object> codes(ClassInfo type) {
        return Codes.ofClass(type.name().toString());
    }

    /** An enum in a contract is found by its constants: its schema may be named otherwise, or stand in a property. */
    private Map<Set<Object>, ClassInfo> enumsByNames() {
        Map<Set<Object>, ClassInfo> enums = new HashMap<>();
        for (ClassInfo each : index.getAllKnownSubclasses(ENUM)) {
            MethodInfo code = each.isEnum() ? each.method("code") : null;
            if (code != null && code.returnType().name().equals(STRING)) {
                enums.put(each.enumConstants().stream().map(FieldInfo::name).collect(Collectors.toSet()), each);
            }
        }
        return enums;
    }
}
