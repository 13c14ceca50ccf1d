package nl.stagepact.servicekit.body;

/**
 * Implemented by a wire record whose fields depend on each other, such as two of which one may be given. An interface rather
 * than a constraint of its own per rule, because such rules occur in one record only and cannot be expressed in a contract.
 */
public interface CrossFieldRules {

    /**
     * Adds a fault for each rule that is broken. A value that has a fault of its own is null here, also when it is
     * required; so is a nested record that is no object, and a list of parameters lacks its faulty items. A second fault of
     * the same field is left out.
     */
    void check(Faults faults);
}
