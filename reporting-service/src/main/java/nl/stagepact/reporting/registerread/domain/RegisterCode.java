package nl.stagepact.reporting.registerread.domain;

/**
 * A code and the register that gives it a meaning.
 *
 * @param kind see {@link RegisterKind}
 * @param code unique within its kind
 */
public record RegisterCode(RegisterKind kind, String code) {
}
