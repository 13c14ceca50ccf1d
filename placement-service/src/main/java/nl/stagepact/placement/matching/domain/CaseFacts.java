package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a round knows of a search case.
 *
 * @param id of the search case
 * @param earliestStart first day on which the place may start, in days since 1970; it passes
 * @param policyClass 0 for those who come first
 * @param declined vacancies that are not proposed: declined before, or of a company where the student has or had a place;
 *        sorted
 * @param nonce random digits in the frozen line, so that its hash does not tell the facts to whoever tries them; empty before
 */
public record CaseFacts(UUID id, CaseGroup group, Requirements must, int earliestStart, List<String> wishes, int policyClass,
        List<UUID> declined, String nonce) {

    /** One line of text. */
    public String line() {
        return FactsLine.write(id, group.organisationCode(), must.programmeCode(), group.level(), must.paths(), earliestStart,
                must.latestStart(), must.minWeeks(), must.days(), must.minDays(), must.east(), must.north(), must.mode(),
                must.travelTenths(), must.needs(), wishes, must.age(), policyClass, group.atRisk(), group.targetGroup(),
                declined, nonce);
    }

    /**
     * Whether a place must still meet the same, so that what was decided holds. Wishes, the class and what is for figures only
     * may have changed, and time has passed.
     *
     * @param now as it is now
     */
    public boolean mustMeetTheSameAs(CaseFacts now) {
        return must.equals(now.must) && earliestStart <= now.earliestStart;
    }

    /** With the day that has passed and the vacancies that were declined meanwhile. @param now as it is now */
    public CaseFacts asOf(CaseFacts now) {
        return new CaseFacts(id, group, must, now.earliestStart, wishes, policyClass, now.declined, nonce);
    }

    public CaseFacts withNonce(String digits) {
        return new CaseFacts(id, group, must, earliestStart, wishes, policyClass, declined, digits);
    }

    /** In other groups, and in the same class. */
    public CaseFacts ofOtherGroups() {
        return new CaseFacts(id, group.other(), must, earliestStart, wishes, policyClass, declined, nonce);
    }

    public static CaseFacts of(String line) {
        FactsLine cells = FactsLine.read(line);
        UUID id = UUID.fromString(cells.text());
        String organisation = cells.text();
        String programme = cells.text();
        String level = cells.text();
        int paths = cells.number();
        int earliestStart = cells.number();
        int latestStart = cells.number();
        int minWeeks = cells.number();
        int days = cells.number();
        int minDays = cells.number();
        int east = cells.number();
        int north = cells.number();
        int mode = cells.number();
        int travelTenths = cells.number();
        int needs = cells.number();
        List<String> wishes = cells.texts();
        Requirements must = new Requirements(programme, paths, latestStart, minWeeks, days, minDays, east, north, mode,
                travelTenths, needs, cells.number());
        int policyClass = cells.number();
        CaseGroup group = new CaseGroup(organisation, level, Boolean.parseBoolean(cells.text()), cells.text());
        return new CaseFacts(id, group, must, earliestStart, wishes, policyClass,
                cells.texts().stream().map(UUID::fromString).toList(), cells.text());
    }
}
