package nl.stagepact.reporting.vacancyread.domain;

import java.util.List;

/**
 * Places that companies in an area currently offer.
 *
 * @param vacancies number of vacancies
 * @param places number of places in all vacancies
 * @param confirmed number of recently confirmed vacancies
 * @param companies number of companies with a vacancy
 * @param equalCompanies number of these companies that pay the same for every level on each learning path (220)
 * @param perLearningPath vacancies and places by learning path
 */
public record OfferedPlaces(long vacancies, long places, long confirmed, long companies, long equalCompanies,
        List<PathSum> perLearningPath) {

    /** Number of days for which a confirmation counts as recent (190). */
    public static final int RECENT_DAYS = 30;

    /**
     * @param learningPath bol, bbl or third
     * @param vacancies number of vacancies
     * @param places number of places in them
     */
    public record PathSum(String learningPath, long vacancies, long places) {
    }
}
