package nl.stagepact.placement.matching.kernel;

/**
 * One number for what counts in order: cost first, and a hash of salt, student and place where costs are equal. The sum
 * of all hashes of a path is less than one unit of cost, and what it costs to leave a student of a class without a place
 * is more than any path can cost in the next class, so that sums of these numbers compare like what they stand for. None
 * overflows: that is checked at the start.
 */
final class Weights {

    private static final int BITS = 62;
    private static final int LEAST_TIE_BITS = 8;

    private final int shift;
    private final int tieBits;
    private final long step;
    private final int classes;
    private final long salt;

    private Weights(int shift, int tieBits, long step, int classes, long salt) {
        this.shift = shift;
        this.tieBits = tieBits;
        this.step = step;
        this.classes = classes;
        this.salt = salt;
    }

    /**
     * @param students each of whom moves at most once on a path, however many seats are added later
     * @param largestCost of an edge
     * @param classes of students
     * @throws IllegalArgumentException when so many students and such costs do not fit into 62 bits
     */
    static Weights of(int students, int largestCost, int classes, long salt) {
        long pathEdges = 2L * students + 2;
        long step = Math.multiplyExact(largestCost + 1L, pathEdges) + 1;
        // Prices and distances stay below the outside option of the first class and one path.
        long largest = Math.multiplyExact(step, classes + 2L);
        int shift = BITS - bits(largest);
        int tieBits = shift - bits(pathEdges);
        if (tieBits < LEAST_TIE_BITS) {
            throw new IllegalArgumentException("Too many students, classes or too high costs for one round");
        }
        return new Weights(shift, Math.min(tieBits, 32), step, classes, salt);
    }

    long weight(int cost, long studentKey, long placeKey) {
        long hash = mix(mix(salt ^ studentKey) + placeKey);
        return ((long) cost << shift) + (hash >>> Long.SIZE - tieBits);
    }

    /** What it costs to leave a student of a class without a place. */
    long outside(int policyClass) {
        return step * (classes - policyClass) << shift;
    }

    /** What a price stands for. */
    Solution.ExtraSeat extraSeat(long price) {
        long cost = price >> shift;
        // Whoever is placed saves a step for its own class and each that comes after, and costs or saves a path: half a step at most.
        long steps = (cost + step / 2) / step;
        return steps == 0 ? new Solution.ExtraSeat(Solution.ExtraSeat.NOBODY, cost)
                : new Solution.ExtraSeat((int) (classes - steps), 0);
    }

    Certificate certificate(int[] places, long[] prices) {
        return new Certificate(places, prices, shift, tieBits, step, classes);
    }

    /** Finaliser of SplitMix64: every bit of the input changes half of the bits. */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }
}
