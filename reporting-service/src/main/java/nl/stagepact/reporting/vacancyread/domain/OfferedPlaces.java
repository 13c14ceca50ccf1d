package nl.stagepact.reporting.vacancyread.domain;

import java.util.List;

/**
 * What companies in an area offer now.
 *
 * @param vacancies how many
 * @param places in all of them
 * @param confirmed vacancies with a recent confirmation
 * @param companies that offer
 * @param equalCompanies of these, those that pay the same for every level on each learning path (220)
 * @param perLearningPath the same sums by learning path
 */
public record OfferedPlaces(long vacancies, long places, long confirmed, long companies, long equalCompanies,
        List<PathSum> perLearningPath) {

    /** A confirmation is recent within this many days (190). */
    public static final int RECENT_DAYS = 30;

    /** @param learningPath bol, bbl or third; @param vacancies how many; @param places in all of them */
    public record PathSum(String learningPath, long vacancies, long places) {
    }
}
