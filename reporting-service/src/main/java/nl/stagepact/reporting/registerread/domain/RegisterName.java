package nl.stagepact.reporting.registerread.domain;

/**
 * The name of a code.
 *
 * @param name Dutch name
 * @param demo whether the code is fictitious, not issued by any register
 */
public record RegisterName(String name, boolean demo) {
}
