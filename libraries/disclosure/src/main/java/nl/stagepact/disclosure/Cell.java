package nl.stagepact.disclosure;

/**
 * A published sum. Hidden ("afgeschermd") is neither zero nor unknown.
 *
 * @param isHidden whether the sum is withheld
 * @param count rounded; 0 and without meaning when hidden
 */
public record Cell(boolean isHidden, long count) {

    static final Cell HIDDEN = new Cell(true, 0);

    static Cell shown(long count) {
        return new Cell(false, count);
    }
}
