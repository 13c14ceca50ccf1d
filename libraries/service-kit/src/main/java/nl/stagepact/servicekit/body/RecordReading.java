package nl.stagepact.servicekit.body;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.problem.Excerpt;

/**
 * Reads a record from a tree in one pass that goes on after a fault. Jackson's own binding stops at the first one, and binding
 * again without it costs a pass for each fault, which a client decides on.
 */
final class RecordReading {

    /** Of a million the first ones say enough, and all would fill the memory. */
    private static final int UNKNOWN_TOLD = 100;

    private final FieldValidation validation;

    RecordReading(FieldValidation validation) {
        this.validation = validation;
    }

    /**
     * @return the record, in which a value with a fault is null, so that rules across fields are checked for the others all the
     *         same; it is of no use but for these rules when a fault was added. Null when the node is no object
     */
    @Nullable
    Object read(JsonNode node, Class<?> type, Faults here) {
        if (!node.isObject()) {
            here.addNotAnObject();
            return null;
        }
        RecordShape shape = RecordShape.of(type);
        List<@Nullable Object> values = new ArrayList<>();
        for (FieldShape field : shape.fields()) {
            int before = here.count();
            Object value = field(shape, field, node.get(field.name()), here.at(field.name()));
            values.add(here.count() > before && !field.isKept() ? null : value);
        }
        addUnknownFields(node, shape, here);
        Object read = shape.construct(values);
        if (read instanceof CrossFieldRules rules) {
            rules.check(here);
        }
        return read;
    }

    /** A field that is null counts as absent. */
    private @Nullable Object field(RecordShape shape, FieldShape field, @Nullable JsonNode node, Faults here) {
        if (node == null || node.isNull()) {
            validation.validateAbsent(shape, field, here);
            return null;
        }
        if (field.isList()) {
            return list(shape, field, node, here);
        }
        Object value = one(field, node, here);
        validation.validate(shape, field, node, value, here);
        return value;
    }

    /** A list that is too long is not read: its items could be a million. */
    private @Nullable Object list(RecordShape shape, FieldShape field, JsonNode node, Faults here) {
        if (!node.isArray() || node.size() > field.largestSize()) {
            field.addNotAList(here);
            return null;
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(one(field, node.get(i), here.at(i)));
        }
        return validation.validateList(shape, field, node, items, here);
    }

    /** @return null for a faulty value; only the faults of a record have been added */
    private @Nullable Object one(FieldShape field, JsonNode node, Faults here) {
        return field.value() instanceof ValueShape.Nested nested ? read(node, nested.type(), here)
                : field.value().read(node).orElse(null);
    }

    private static void addUnknownFields(JsonNode node, RecordShape shape, Faults here) {
        int told = 0;
        Iterator<String> names = node.fieldNames();
        while (names.hasNext() && told < UNKNOWN_TOLD) {
            String name = names.next();
            if (!shape.has(name)) {
                here.at(name).addHere("unknown_field", Excerpt.of(name), shape.names());
                told++;
            }
        }
    }
}
