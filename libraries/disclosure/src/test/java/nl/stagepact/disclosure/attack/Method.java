package nl.stagepact.disclosure.attack;

import java.util.random.RandomGenerator;

/** A way to publish, as its attacker knows it. */
interface Method {

    /** @param secrets source of what the attacker does not know */
    long[] publish(Structure structure, int[] counts, RandomGenerator secrets);

    /** @return how likely each sum of a table is, given what is published */
    Likelihood given(Structure structure, long[] published);

    /** Probability of what is published of one sum, given what is published of the sums before it. */
    @FunctionalInterface
    interface Likelihood {

        /** @param count of the sum; @param counts of all leaves in it and in the sums before it */
        double of(int sum, int count, int[] counts);
    }
}
