package nl.stagepact.shortage.domain.programme;

/**
 * A qualification that a student is trained for.
 *
 * @param code crebo, five digits
 * @param name Dutch
 * @param level the one level at which it exists
 * @param sector SBB's chamber
 * @param demo a code that no register has given out, for a programme that a source names without its code
 */
public record Programme(String code, String name, Level level, Sector sector, boolean demo) {
}
