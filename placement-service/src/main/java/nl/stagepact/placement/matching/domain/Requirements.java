package nl.stagepact.placement.matching.domain;

/**
 * What a place must meet for a student. Days are days since 1970; sets are bits in the order of their constants.
 *
 * @param paths learning paths that suit
 * @param latestStart last day on which the place may start
 * @param minWeeks weeks that it must last at least
 * @param days of the week on which the student can work
 * @param minDays days of the week that are needed at least
 * @param east metres, of the postcode area of the home
 * @param north metres
 * @param mode of travel, a row of {@link TravelModel}
 * @param travelTenths longest journey in tenths of minutes
 * @param needs what the place must offer
 * @param age band of age
 */
public record Requirements(String programmeCode, int paths, int latestStart, int minWeeks, int days, int minDays, int east,
        int north, int mode, int travelTenths, int needs, int age) {
}
