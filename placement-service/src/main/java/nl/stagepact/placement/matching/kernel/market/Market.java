package nl.stagepact.placement.matching.kernel.market;

/**
 * Students and places that compete with each other, and with nobody else: edges lead from each of them to all others.
 *
 * @param students in ascending order, at least one
 * @param places in ascending order, at least one
 */
record Market(int[] students, int[] places) {

    /** All markets of a matching. Students and places without edges are in none. */
    static Market[] of(Matching matching) {
        Groups groups = LinkedPlaces.of(matching.edges(), matching.places());
        int[][] places = groups.members();
        int[][] students = ofStudents(matching.edges(), groups).members();
        Market[] markets = new Market[groups.count()];
        for (int market = 0; market < markets.length; market++) {
            markets[market] = new Market(students[market], places[market]);
        }
        return markets;
    }

    int seats(Seats seats) {
        int sum = 0;
        for (int place : places) {
            sum += seats.capacity(place);
        }
        return sum;
    }

    private static Groups ofStudents(Edges edges, Groups places) {
        int[] groups = new int[edges.students()];
        for (int student = 0; student < groups.length; student++) {
            int edge = edges.row(student);
            groups[student] = edge == edges.row(student + 1) ? Groups.NONE : places.of()[edges.place(edge)];
        }
        return new Groups(groups, places.count());
    }
}
