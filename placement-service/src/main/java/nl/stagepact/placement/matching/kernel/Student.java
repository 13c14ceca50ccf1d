package nl.stagepact.placement.matching.kernel;

import java.util.List;

/**
 * What is known of a student who seeks a place. Days are days since 1970; sets are bits.
 *
 * @param key pseudonymous and unique; breaks ties
 * @param programme number of the programme, 0 to {@value CandidateIndex#MOST_PROGRAMMES} - 1
 * @param school number of the school
 * @param paths learning paths that suit
 * @param earliestStart first day on which the place may start
 * @param latestStart last day on which it may start
 * @param minWeeks weeks that it must last at least
 * @param days days of the week on which the student can work
 * @param minDays days of the week that are needed at least
 * @param x metres to the east, of the postcode area of the home
 * @param y metres to the north
 * @param mode of travel, a row of {@link TravelTimes}
 * @param travelLimit longest journey in tenths of minutes, inclusive
 * @param needs what the place must offer
 * @param wishes tasks that the student would like to learn
 * @param age band of age, 0 for the youngest
 * @param policyClass 0 is placed before 1, and so on
 * @param declined keys of places that are not proposed again
 */
public record Student(long key, int programme, int school, int paths, int earliestStart, int latestStart, int minWeeks,
        int days,
        int minDays, int x, int y, int mode, int travelLimit, int needs, long wishes, int age, int policyClass,
        List<Long> declined) {

    Student withTravelLimit(int tenths) {
        return new Student(key, programme, school, paths, earliestStart, latestStart, minWeeks, days, minDays, x, y, mode,
                tenths,
                needs, wishes, age, policyClass, declined);
    }

    Student withLatestStart(int day) {
        return new Student(key, programme, school, paths, earliestStart, day, minWeeks, days, minDays, x, y, mode, travelLimit,
                needs, wishes, age, policyClass, declined);
    }

    Student withMinDays(int least) {
        return new Student(key, programme, school, paths, earliestStart, latestStart, minWeeks, days, least, x, y, mode,
                travelLimit, needs, wishes, age, policyClass, declined);
    }

    Student withPaths(int suitable) {
        return new Student(key, programme, school, suitable, earliestStart, latestStart, minWeeks, days, minDays, x, y, mode,
                travelLimit, needs, wishes, age, policyClass, declined);
    }
}
