package nl.stagepact.disclosure;

/**
 * A published sum.
 *
 * @param isWithheld whether all of it is of contributors that are alone in their rows and did not consent
 * @param count with noise: 0, or at least the floor of the profile; 0 and without meaning when withheld
 */
public record Cell(boolean isWithheld, long count) {

    static final Cell WITHHELD = new Cell(true, 0);

    static Cell shown(long count) {
        return new Cell(false, count);
    }
}
