package nl.stagepact.placement.matching.kernel;

/**
 * Travel times by mode and distance in a straight line.
 *
 * @param tenths per mode, tenths of minutes for distances up to 0, 100, 200 … metres, never falling; what is further
 *        cannot be travelled
 */
public record TravelTimes(int[][] tenths) {

    /** Metres of a step of the table. */
    public static final int STEP = 100;
    /** Answer for what is further than the table goes. */
    public static final int UNREACHABLE = Integer.MAX_VALUE;

    /** @param squaredMetres square of the distance */
    int of(int mode, long squaredMetres) {
        int[] row = tenths[mode];
        int low = 0;
        int high = row.length;
        while (low < high) { // the first step that is not shorter than the distance
            int middle = (low + high) >>> 1;
            long metres = (long) middle * STEP;
            if (metres * metres < squaredMetres) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == row.length ? UNREACHABLE : row[low];
    }

    /** Metres that can be travelled within a limit at most. */
    int reach(int mode, int limit) {
        int[] row = tenths[mode];
        int steps = 0;
        while (steps < row.length && row[steps] <= limit) {
            steps++;
        }
        return (steps - 1) * STEP;
    }

    /** Longest time of the table. */
    int longest() {
        int longest = 0;
        for (int[] row : tenths) {
            longest = Math.max(longest, row[row.length - 1]);
        }
        return longest;
    }
}
