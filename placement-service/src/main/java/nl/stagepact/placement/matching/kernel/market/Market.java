package nl.stagepact.placement.matching.kernel.market;

/**
 * Students and places that compete with each other, and with nobody else: chains of edges lead from each of them to all
 * others.
 *
 * @param students in ascending order, at least one
 * @param places in ascending order, at least one
 * @param candidates how many students could have each of the places
 */
record Market(int[] students, int[] places, int[] candidates) {

    /**
     * How much more work entering seats may make than there are edges. Seats of one place have the same edges, and each that
     * enters comes past those before it, so that places with many seats are left to students.
     */
    private static final int MOST_WORK = 8;

    /** All markets of a matching. Students and places without edges are in none. */
    static Market[] of(Matching matching) {
        LinkedPlaces linked = new LinkedPlaces(matching.edges(), matching.places());
        Partition linkedPlaces = linked.groups();
        int[][] places = linkedPlaces.members();
        int[][] students = ofStudents(matching.edges(), linkedPlaces).members();
        Market[] markets = new Market[linkedPlaces.count()];
        for (int market = 0; market < markets.length; market++) {
            int[] candidates = places[market].clone();
            for (int i = 0; i < candidates.length; i++) {
                candidates[i] = linked.candidates(candidates[i]);
            }
            markets[market] = new Market(students[market], places[market], candidates);
        }
        return markets;
    }

    /** Gives each place its number within the market. @param numbers by place */
    void number(int[] numbers) {
        for (int i = 0; i < places.length; i++) {
            numbers[places[i]] = i;
        }
    }

    /** Whether there are fewer seats than students, and it pays to have these enter. */
    boolean isForSeatsToEnter(Seats seats) {
        long count = 0;
        long edges = 0;
        long work = 0;
        for (int i = 0; i < places.length; i++) {
            int capacity = seats.capacity(places[i]);
            count += capacity;
            edges += candidates[i];
            work += (long) capacity * capacity * candidates[i];
        }
        return count < students.length && work <= MOST_WORK * edges;
    }

    private static Partition ofStudents(Edges edges, Partition places) {
        int[] groups = new int[edges.students()];
        for (int student = 0; student < groups.length; student++) {
            int edge = edges.row(student);
            groups[student] = edge == edges.row(student + 1) ? Partition.NONE : places.groupOf()[edges.place(edge)];
        }
        return new Partition(groups, places.count());
    }
}
