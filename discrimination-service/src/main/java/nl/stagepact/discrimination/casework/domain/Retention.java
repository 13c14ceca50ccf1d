package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;

/**
 * How long cases are kept after nothing more is expected, in days.
 *
 * @param registered a report that only counts, from its receipt
 * @param decided after an outcome
 * @param established after an outcome that has consequences for the company, which may be contested for years
 * @param withdrawn after the reporter withdrew
 * @param added after something new about a case that had an outcome
 */
public record Retention(int registered, int decided, int established, int withdrawn, int added) {

    public LocalDate ofRegistered(LocalDate today) {
        return today.plusDays(registered);
    }

    public LocalDate of(Outcome outcome, LocalDate today) {
        return today.plusDays(switch (outcome) {
            case ESTABLISHED, WARNED, RECOGNITION_SUSPENDED, RECOGNITION_WITHDRAWN, REPORTED_TO_POLICE -> established;
            case REGISTERED_ONLY, ADVICE_GIVEN, MEDIATED, NOT_ESTABLISHED, REFERRED_TO_INSTITUTE, HANDED_ON -> decided;
        });
    }

    public LocalDate ofWithdrawn(LocalDate today) {
        return today.plusDays(withdrawn);
    }

    public LocalDate ofAddition(LocalDate today) {
        return today.plusDays(added);
    }
}
