package nl.stagepact.placement.domain.programme;

/**
 * A programme as it is on some day.
 *
 * @param code crebo or programme code
 * @param level 1 to 4
 */
public record Programme(String code, String name, String level, String sector) {
}
