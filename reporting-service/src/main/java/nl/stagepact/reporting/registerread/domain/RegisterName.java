package nl.stagepact.reporting.registerread.domain;

/**
 * How people call a code.
 *
 * @param name Dutch
 * @param demo a code that no register has given out
 */
public record RegisterName(String name, boolean demo) {
}
