package nl.stagepact.disclosure;

/** The only secret of a method: the key of each counted person. */
@FunctionalInterface
interface Keys {

    /** For a method without noise. */
    Keys NONE = (_, _) -> 0;

    /** @param leaf by number, row by row; @param person ordinal of the person in that leaf, from 0 */
    long of(int leaf, int person);
}
