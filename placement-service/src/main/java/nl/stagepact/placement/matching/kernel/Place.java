package nl.stagepact.placement.matching.kernel;

import java.util.List;

/**
 * What is known of the seats of a vacancy. Units as in {@link Student}.
 *
 * @param key unique; breaks ties
 * @param programmes that the company is recognised for
 * @param reservedFor number of the only school whose students may have it; {@value #ANY_SCHOOL} for any
 * @param paths learning paths that are offered
 * @param from first day
 * @param to last day
 * @param days days of the week on which there is work
 * @param offers what it offers, such as a fixed supervisor
 * @param tasks that can be learnt
 * @param youngest band of age that is allowed at least
 * @param preference cost of a job-related preference of the company, in tenths of minutes
 * @param seats students that can have it at once
 */
public record Place(long key, List<Integer> programmes, int reservedFor, int paths, int from, int to, int days, int x, int y,
        int offers, long tasks, int youngest, int preference, int seats) {

    public static final int ANY_SCHOOL = -1;

    Place withSeats(int number) {
        return new Place(key, programmes, reservedFor, paths, from, to, days, x, y, offers, tasks, youngest, preference,
                number);
    }
}
