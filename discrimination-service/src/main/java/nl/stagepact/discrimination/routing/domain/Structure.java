package nl.stagepact.discrimination.routing.domain;

import java.util.List;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * How a desk handles reports ("meldstructuur"): a description that anyone may read, and the terms that the service keeps.
 *
 * @param readers who reads reports, by role and never by name
 * @param substitute who takes over during absence, by role
 * @param careTeam that the desk works with, by role; null when there is none
 * @param descriptionNl the process in Dutch
 * @param descriptionEn the process in English; null when there is none
 * @param email general address of the desk; null when there is none
 * @param telephone general number of the desk; null when there is none
 * @param website null when there is none
 * @param confirmWorkingDays working days within which a report is confirmed, 1 to 3
 * @param acknowledgeDays days of the whistleblower act within which receipt is acknowledged, 1 to 7
 * @param feedbackMonths months of the whistleblower act within which the reporter hears what was done, 1 to 3
 */
@Embeddable
public record Structure(List<String> readers, String substitute, @Nullable String careTeam, String descriptionNl,
        @Nullable String descriptionEn,
        @Nullable String email, @Nullable String telephone, @Nullable String website, int confirmWorkingDays,
        int acknowledgeDays, int feedbackMonths) {

    public static final int LONGEST_CONFIRMATION = 3;
    public static final int LONGEST_ACKNOWLEDGEMENT = 7;
    public static final int LONGEST_FEEDBACK = 3;
}
