package nl.stagepact.servicekit.parameter;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The components of a record of parameters, by which a request becomes the tree that the record is read from. */
record ParameterShape(Class<?> type, List<Component> components) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * @param type of the values, which a list has many of
     * @param otherwise value of an absent parameter
     * @param nested parameters that several operations share
     */
    record Component(String name, Method accessor, Class<?> type, boolean isList, boolean isOfPath, @Nullable String otherwise,
            @Nullable ParameterShape nested) {

        @Nullable
        Object valueIn(Object given) {
            try {
                return accessor.invoke(given);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A component has an accessor", e);
            }
        }
    }

    /** @throws IllegalArgumentException for a component that is no parameter of the same name */
    static ParameterShape of(Class<?> type) {
        return new ParameterShape(type, Arrays.stream(type.getRecordComponents()).map(ParameterShape::component).toList());
    }

    private static Component component(RecordComponent component) {
        String name = component.getName();
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        if (accessor.isAnnotationPresent(BeanParam.class)) {
            return new Component(name, accessor, component.getType(), false, false, null, of(component.getType()));
        }
        QueryParam query = accessor.getAnnotation(QueryParam.class);
        PathParam path = accessor.getAnnotation(PathParam.class);
        if (!name.equals(query != null ? query.value() : path != null ? path.value() : null)) {
            throw new IllegalArgumentException(component + " is no parameter " + name);
        }
        DefaultValue otherwise = accessor.getAnnotation(DefaultValue.class);
        boolean isList = component.getGenericType() instanceof ParameterizedType;
        Class<?> type = isList
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        return new Component(name, accessor, type, isList, path != null, otherwise == null ? null : otherwise.value(), null);
    }

    /** Names of the query parameters, in the order of the components. */
    Stream<String> names() {
        return components.stream().filter(each -> !each.isOfPath())
                .flatMap(each -> each.nested() == null ? Stream.of(each.name()) : each.nested().names());
    }

    /** Of a parameter that is given twice, the first value; an absent list is empty. */
    ObjectNode tree(UriInfo uri) {
        ObjectNode tree = JSON.objectNode();
        for (Component each : components) {
            if (each.nested() != null) {
                tree.set(each.name(), each.nested().tree(uri));
                continue;
            }
            String given = (each.isOfPath() ? uri.getPathParameters() : uri.getQueryParameters()).getFirst(each.name());
            String text = given == null ? each.otherwise() : given;
            if (each.isList()) {
                List<JsonNode> items = new ArrayList<>();
                Stream.ofNullable(text).flatMap(all -> Arrays.stream(all.split(",", -1)))
                        .forEach(item -> items.add(node(item, each.type())));
                tree.set(each.name(), JSON.arrayNode().addAll(items));
            } else if (text != null) {
                tree.set(each.name(), node(text, each.type()));
            }
        }
        return tree;
    }

    private static JsonNode node(String text, Class<?> type) {
        if (Number.class.isAssignableFrom(type) && text.matches("[0-9]+")) {
            return JSON.numberNode(new BigInteger(text));
        } else if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        return JSON.textNode(text);
    }
}
