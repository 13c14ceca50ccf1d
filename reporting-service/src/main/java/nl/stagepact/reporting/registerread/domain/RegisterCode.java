package nl.stagepact.reporting.registerread.domain;

/**
 * A code and the kind of register that defines it.
 *
 * @param kind see {@link RegisterKind}
 * @param code unique within its kind
 */
public record RegisterCode(RegisterKind kind, String code) {
}
