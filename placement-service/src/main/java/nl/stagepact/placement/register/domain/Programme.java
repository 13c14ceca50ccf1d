package nl.stagepact.placement.register.domain;

/**
 * A programme on a given day.
 *
 * @param code crebo or programme code
 * @param level 1 to 4
 */
public record Programme(String code, String name, String level, String sector) {
}
