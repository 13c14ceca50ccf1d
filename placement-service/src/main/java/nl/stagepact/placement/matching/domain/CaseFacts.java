package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a round knows of a search case. Days are days since 1970; sets are bits in the order of their constants.
 *
 * @param id of the search case
 * @param organisationCode its school
 * @param level 1 to 4; for figures only, since the class says who comes first
 * @param east metres, of the postcode area of the home
 * @param north metres
 * @param mode of travel, a row of {@link TravelModel}
 * @param travelTenths longest journey in tenths of minutes
 * @param policyClass 0 for those who come first
 * @param targetGroup for figures only; empty for none
 * @param declined vacancies that were proposed before, and declined
 */
public record CaseFacts(UUID id, String organisationCode, String programmeCode, String level, int paths, int earliestStart,
        int latestStart, int minWeeks, int days, int minDays, int east, int north, int mode, int travelTenths, int needs,
        List<String> wishes, int age, int policyClass, boolean atRisk, String targetGroup, List<UUID> declined) {

    /** One line of text. */
    public String line() {
        return FactsLine.write(id, organisationCode, programmeCode, level, paths, earliestStart, latestStart, minWeeks, days,
                minDays, east, north, mode, travelTenths, needs, wishes, age, policyClass, atRisk, targetGroup, declined);
    }

    /**
     * Whether a place must still meet the same, so that what was decided holds. Wishes, the class and what is for figures only
     * may have changed, and time has passed.
     *
     * @param now as it is now
     */
    public boolean mustMeetTheSameAs(CaseFacts now) {
        return programmeCode.equals(now.programmeCode) && paths == now.paths && earliestStart <= now.earliestStart
                && latestStart == now.latestStart && minWeeks == now.minWeeks && days == now.days && minDays == now.minDays
                && east == now.east && north == now.north && mode == now.mode && travelTenths == now.travelTenths
                && needs == now.needs && age == now.age;
    }

    /** @param day first one on which the place may start now */
    public CaseFacts startingFrom(int day) {
        return new CaseFacts(id, organisationCode, programmeCode, level, paths, day, latestStart, minWeeks, days, minDays, east,
                north, mode, travelTenths, needs, wishes, age, policyClass, atRisk, targetGroup, declined);
    }

    public CaseFacts withDeclined(List<UUID> vacancies) {
        return new CaseFacts(id, organisationCode, programmeCode, level, paths, earliestStart, latestStart, minWeeks, days,
                minDays, east, north, mode, travelTenths, needs, wishes, age, policyClass, atRisk, targetGroup,
                vacancies.stream().sorted().toList());
    }

    /** Another school, level, risk and target group in the same class: nothing of that may change who gets which place. */
    public CaseFacts ofOtherGroups() {
        return new CaseFacts(id, "other " + organisationCode, programmeCode, "other " + level, paths, earliestStart,
                latestStart,
                minWeeks, days, minDays, east, north, mode, travelTenths, needs, wishes, age, policyClass, !atRisk, "",
                declined);
    }

    public static CaseFacts of(String line) {
        FactsLine cells = FactsLine.read(line);
        return new CaseFacts(UUID.fromString(cells.text()), cells.text(), cells.text(), cells.text(), cells.number(),
                cells.number(), cells.number(), cells.number(), cells.number(), cells.number(), cells.number(), cells.number(),
                cells.number(), cells.number(), cells.number(), cells.texts(), cells.number(), cells.number(),
                Boolean.parseBoolean(cells.text()), cells.text(), cells.texts().stream().map(UUID::fromString).toList());
    }
}
