package nl.stagepact.servicekit.body;

/**
 * Implemented by a wire record whose fields depend on each other, such as two of which one may be given. An interface rather
 * than a constraint of its own per rule, because such rules occur in one record only and cannot be expressed in a contract.
 */
public interface CrossFieldRules {

    /** Adds a fault for each rule that is broken. Called only when every field of this record, also nested, is valid. */
    void check(Faults faults);
}
