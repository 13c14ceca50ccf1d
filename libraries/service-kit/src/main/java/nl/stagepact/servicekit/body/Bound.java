package nl.stagepact.servicekit.body;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.InputError;

/**
 * One object of a body of many, each of which succeeds or fails by itself.
 *
 * @param value null when there are faults
 * @param faults empty when there is a value
 */
public record Bound<T>(@Nullable T value, List<InputError> faults) {
}
