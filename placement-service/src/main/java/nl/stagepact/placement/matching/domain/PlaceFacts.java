package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.UUID;

import nl.stagepact.placement.reservation.domain.SeatKind;

/**
 * What a round knows of the seats of a vacancy that are for the same students. Units as in {@link Requirements}.
 *
 * @param id of the vacancy
 * @param company SBB's id
 * @param from first day
 * @param to last day
 * @param workProcesses that can be learnt
 * @param youngest band of age that is allowed at least
 * @param seats that are free
 * @param reservedFor for whom they are reserved, as a text; empty for open ones
 * @param shareable whether the company consents that two students share a seat on different days
 */
public record PlaceFacts(UUID id, String company, List<String> programmeCodes, int paths, int from, int to, int days, int east,
        int north, int offers, List<String> workProcesses, int youngest, int seats, String reservedFor, boolean shareable) {

    /** One line of text. */
    public String line() {
        return FactsLine.write(id, company, programmeCodes, paths, from, to, days, east, north, offers, workProcesses,
                youngest, seats, reservedFor, shareable);
    }

    public static PlaceFacts of(String line) {
        FactsLine cells = FactsLine.read(line);
        return new PlaceFacts(UUID.fromString(cells.text()), cells.text(), cells.texts(), cells.number(), cells.number(),
                cells.number(), cells.number(), cells.number(), cells.number(), cells.number(), cells.texts(),
                cells.number(), cells.number(), cells.text(), Boolean.parseBoolean(cells.text()));
    }

    public PlaceFacts withSeats(int free) {
        return new PlaceFacts(id, company, programmeCodes, paths, from, to, days, east, north, offers, workProcesses, youngest,
                free, reservedFor, shareable);
    }

    /** Seats of the same vacancy. @param kind for whom they are */
    public PlaceFacts withSeats(int free, SeatKind kind) {
        return new PlaceFacts(id, company, programmeCodes, paths, from, to, days, east, north, offers, workProcesses, youngest,
                free, kind.text(), shareable);
    }

    /** Of the vacancy, those that are for the same students. */
    public SeatsKey key() {
        return new SeatsKey(id, reservedFor);
    }

    /** The school whose students alone can have them; empty for any. */
    public String school() {
        return SeatKind.of(reservedFor).institutionCode();
    }

    /** Programmes whose students can have them. */
    public List<String> programmes() {
        String only = SeatKind.of(reservedFor).programmeCode();
        return only.isEmpty() ? programmeCodes : List.of(only);
    }

    /** When all schools had other codes. */
    public PlaceFacts ofOtherSchools() {
        SeatKind kind = SeatKind.of(reservedFor);
        return kind.institutionCode().isEmpty() ? this
                : new PlaceFacts(id, company, programmeCodes, paths, from, to, days, east, north, offers, workProcesses,
                        youngest,
                        seats, new SeatKind(CaseGroup.other(kind.institutionCode()), kind.programmeCode()).text(), shareable);
    }

    /** Seats of a vacancy that are for the same students. */
    public record SeatsKey(UUID vacancyId, String reservedFor) {
    }
}
