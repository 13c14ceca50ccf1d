package nl.stagepact.placement.matching.kernel;

import org.jspecify.annotations.Nullable;

/** Whether a student could have a place for its programme: every other hard constraint, and what it would cost. */
final class Eligibility {

    /** Answer for a place that a student cannot have. */
    static final int NONE = -1;

    private static final int WEEK = 7;

    private final TravelTimes travel;

    Eligibility(TravelTimes travel) {
        this.travel = travel;
    }

    /** @return cost in tenths of minutes, or {@value #NONE} */
    int cost(Student student, Place place) {
        if (removedBeforeTravel(student, place) != null) {
            return NONE;
        }
        int time = time(student, place);
        if (time > student.travelLimit()) {
            return NONE;
        }
        boolean noWishMet = (student.wishes() & place.tasks()) == 0 && student.wishes() != 0;
        return time + (noWishMet ? Instance.NO_WISH_MET : 0) + place.preference();
    }

    /** The first constraint that the place does not meet; null when the student could have it. */
    @Nullable
    Constraint removedBy(Student student, Place place) {
        Constraint removed = removedBeforeTravel(student, place);
        return removed == null && time(student, place) > student.travelLimit() ? Constraint.TRAVEL : removed;
    }

    /** What is tested by bits and days comes before the distance. */
    private static @Nullable Constraint removedBeforeTravel(Student student, Place place) {
        if ((student.paths() & place.paths()) == 0) {
            return Constraint.LEARNING_PATH;
        }
        // The student begins as early as both allow.
        int start = Math.max(student.earliestStart(), place.from());
        if (start > student.latestStart() || start + student.minWeeks() * WEEK - 1 > place.to()) {
            return Constraint.PERIOD;
        }
        if (Integer.bitCount(student.days() & place.days()) < student.minDays()) {
            return Constraint.DAYS;
        }
        if ((student.needs() & ~place.offers()) != 0) {
            return Constraint.NEEDS;
        }
        if (student.age() < place.youngest()) {
            return Constraint.AGE;
        }
        if (place.reservedFor() != Place.ANY_SCHOOL && place.reservedFor() != student.school()) {
            return Constraint.RESERVED;
        }
        return student.declined().contains(place.key()) ? Constraint.DECLINED : null;
    }

    /** In tenths of minutes. */
    int time(Student student, Place place) {
        long east = (long) student.x() - place.x();
        long north = (long) student.y() - place.y();
        return travel.of(student.mode(), east * east + north * north);
    }
}
