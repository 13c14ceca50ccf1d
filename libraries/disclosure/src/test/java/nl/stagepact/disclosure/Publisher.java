package nl.stagepact.disclosure;

/** What is attacked: a public method that turns exact counts into what everyone can read. */
@FunctionalInterface
interface Publisher {

    /**
     * @param counts of the leaves, row by row
     * @param keys from which a method with noise draws; a method without noise ignores them
     * @return everything that can be read; equal for two tables that no reader can tell apart
     */
    Object publish(int[] counts, Keys keys);
}
