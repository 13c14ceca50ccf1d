package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a round knows of a vacancy. Units as in {@link Requirements}.
 *
 * @param id of the vacancy
 * @param company SBB's id
 * @param from first day
 * @param to last day
 * @param workProcesses that can be learnt
 * @param youngest band of age that is allowed at least
 * @param seats that are free
 */
public record PlaceFacts(UUID id, String company, List<String> programmeCodes, int paths, int from, int to, int days, int east,
        int north, int offers, List<String> workProcesses, int youngest, int seats) {

    /** One line of text. */
    public String line() {
        return FactsLine.write(id, company, programmeCodes, paths, from, to, days, east, north, offers, workProcesses,
                youngest, seats);
    }

    public static PlaceFacts of(String line) {
        FactsLine cells = FactsLine.read(line);
        return new PlaceFacts(UUID.fromString(cells.text()), cells.text(), cells.texts(), cells.number(), cells.number(),
                cells.number(), cells.number(), cells.number(), cells.number(), cells.number(), cells.texts(),
                cells.number(), cells.number());
    }

    public PlaceFacts withSeats(int free) {
        return new PlaceFacts(id, company, programmeCodes, paths, from, to, days, east, north, offers, workProcesses, youngest,
                free);
    }
}
