package nl.stagepact.servicekit.body;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Holds values to the constraints of their field, before there is a record. However many constraints a value breaks, it has one
 * fault.
 */
final class FieldValidation {

    private final Validator validator;

    FieldValidation(Validator validator) {
        this.validator = validator;
    }

    void validateAbsent(RecordShape shape, FieldShape field, Faults here) {
        if (!violations(shape, field, null).isEmpty()) {
            here.addMissing(field.name());
        }
    }

    /** @param value null when the node cannot be one */
    void validate(RecordShape shape, FieldShape field, JsonNode node, @Nullable Object value, Faults here) {
        if (value == null ? !field.isRecord() : !violations(shape, field, value).isEmpty()) {
            field.addWrong(node, here);
        }
    }

    /**
     * @param items null where the node cannot be one
     * @return the list or set, which is not to be used when a fault was added, but for parameters: those without a fault
     */
    Collection<@Nullable Object> validateList(RecordShape shape, FieldShape field, JsonNode node, List<@Nullable Object> items,
            Faults here) {
        Collection<@Nullable Object> all = collection(field, items);
        Set<@Nullable Object> wrong = new LinkedHashSet<>();
        for (ConstraintViolation<?> violation : violations(shape, field, all)) {
            if (isOfItem(violation)) {
                wrong.add(violation.getInvalidValue());
            } else if (items.isEmpty()) {
                here.addHere("empty_list", field.name());
            } else {
                field.addNotAList(here);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == null ? !field.isRecord() : wrong.contains(items.get(i))) {
                field.addWrong(Objects.requireNonNull(node.get(i)), here.at(i));
            }
        }
        return field.ofParameter()
                ? collection(field, items.stream().filter(item -> item != null && !wrong.contains(item)).toList())
                : all;
    }

    private static Collection<@Nullable Object> collection(FieldShape field, List<@Nullable Object> items) {
        return field.unique() ? Collections.unmodifiableSet(new LinkedHashSet<>(items)) : Collections.unmodifiableList(items);
    }

    private static boolean isOfItem(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().iterator();
        path.next();
        return path.hasNext();
    }

    private Set<? extends ConstraintViolation<?>> violations(RecordShape shape, FieldShape field, @Nullable Object value) {
        // Bean Validation in Quarkus knows no classes but those with constraints.
        return field.validated() ? validator.validateValue(shape.type(), field.name(), value) : Set.of();
    }
}
