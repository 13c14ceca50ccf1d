package nl.stagepact.servicekit.parameter;

import nl.stagepact.servicekit.body.Faults;

/**
 * Rules for parameters that need more than their record, such as a register or the caller. A bean of this type applies to every
 * operation with parameters of type {@code T}.
 *
 * @param <T> a record of parameters, or an interface of several
 */
public interface ParameterRules<T> {

    Class<T> type();

    /**
     * Adds a fault for each rule that is broken.
     *
     * @param given a parameter with a fault of its own is null, and a list lacks its faulty items
     */
    void check(T given, Faults faults);
}
