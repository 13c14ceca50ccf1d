package nl.stagepact.reporting.domain.register;

/**
 * How people call a code.
 *
 * @param name Dutch
 * @param demo a code that no register has given out
 */
public record RegisterName(String name, boolean demo) {
}
