package nl.stagepact.placement.round.domain;

import java.util.List;

/**
 * Where new places would help, after a round.
 *
 * @param seats vacancies at which one more place would place one more student
 * @param students who got no place
 */
public record AcquisitionList(List<Wanted> seats, List<Wanted> students) {

    /**
     * A number for a programme in an area.
     *
     * @param area first two digits of the postcode: of the companies, or of the homes
     */
    public record Wanted(String programmeCode, String area, int number) {
    }
}
