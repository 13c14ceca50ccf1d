package nl.stagepact.placement.matching.kernel;

/** Whether a student could have a place: every hard constraint, and what it would cost. */
final class Eligibility {

    /** Answer for a place that a student cannot have. */
    static final int NONE = -1;

    private static final int WEEK = 7;

    private final TravelTimes travel;

    Eligibility(TravelTimes travel) {
        this.travel = travel;
    }

    /**
     * Of a place for the student's programme. What is tested by bits comes before the distance.
     *
     * @return cost in tenths of minutes, or {@value #NONE}
     */
    int cost(Student student, Place place) {
        if (!suits(student, place) || !fits(student, place)) {
            return NONE;
        }
        long east = (long) student.x() - place.x();
        long north = (long) student.y() - place.y();
        int time = travel.of(student.mode(), east * east + north * north);
        if (time > student.travelLimit()) {
            return NONE;
        }
        boolean noWishMet = (student.wishes() & place.tasks()) == 0 && student.wishes() != 0;
        return time + (noWishMet ? Instance.NO_WISH_MET : 0) + place.preference();
    }

    private static boolean suits(Student student, Place place) {
        return (student.paths() & place.paths()) != 0 && (student.needs() & ~place.offers()) == 0
                && student.age() >= place.youngest()
                && (place.reservedFor() == Place.ANY_SCHOOL || place.reservedFor() == student.school());
    }

    /** Period and days: the student begins as early as both allow. */
    private static boolean fits(Student student, Place place) {
        int start = Math.max(student.earliestStart(), place.from());
        return start <= student.latestStart() && start + student.minWeeks() * WEEK - 1 <= place.to()
                && Integer.bitCount(student.days() & place.days()) >= student.minDays();
    }
}
