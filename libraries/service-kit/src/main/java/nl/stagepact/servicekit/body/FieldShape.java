package nl.stagepact.servicekit.body;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A component of a wire record.
 *
 * @param value of the field, or of its items when it is a list or a set
 * @param most how many a list may hold; null when the field is no list
 * @param unique whether the list is a set, which holds equal items once
 * @param ofParameter whether it is a parameter, or a group of them
 * @param validated whether Bean Validation knows anything of it; it must not be asked otherwise
 */
record FieldShape(String name, ValueShape value, @Nullable Integer most, boolean unique, boolean ofParameter,
        boolean validated) {

    static FieldShape of(RecordComponent component) {
        // Constraints cannot be placed on the component itself: the compiler copies them to its field.
        Constraints own = new Constraints(annotations(component));
        Class<?> type = component.getType();
        if (type != List.class && type != Set.class) {
            return new FieldShape(component.getName(), ValueShape.of(type, own), null, false,
                    own.areOfParameter(), own.any());
        }
        AnnotatedType item = ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        if (!(item.getType() instanceof Class<?> itemType)) {
            throw new IllegalArgumentException("Items of " + component + " are of no plain type");
        }
        Constraints ofItems = own.ofItems(item.getAnnotations());
        return new FieldShape(component.getName(), ValueShape.of(itemType, ofItems), own.largestSize(component),
                type == Set.class, own.areOfParameter(), own.any() || ofItems.any());
    }

    private static Annotation[] annotations(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName()).getAnnotations();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A component has a field", e);
        }
    }

    boolean isList() {
        return most != null;
    }

    /** Whether its values add their faults themselves, with longer pointers. */
    boolean isRecord() {
        return value instanceof ValueShape.Nested;
    }

    /**
     * Whether rules see it in spite of faults inside, without what is faulty: those of an item say nothing about the others.
     */
    boolean isKept() {
        return isRecord() || ofParameter && isList();
    }

    int largestSize() {
        return most == null ? 1 : most;
    }

    /** Adds the fault of what is no list, or one that is too long. */
    void addNotAList(Faults here) {
        here.addHere("not_a_list", name, largestSize());
    }

    void addWrong(JsonNode node, Faults here) {
        value.addWrong(name, node, here);
    }
}
