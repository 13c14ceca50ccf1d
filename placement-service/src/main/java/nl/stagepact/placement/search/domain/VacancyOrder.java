package nl.stagepact.placement.search.domain;

import java.util.Locale;

/** Sort order of search results. */
public enum VacancyOrder {

    /** By time of publication, latest first. */
    NEWEST,
    /** By distance from the requested postcode area, nearest first. */
    DISTANCE,
    /** By compensation per day, highest first. */
    COMPENSATION,
    /** By how well the words are found, best first. */
    RELEVANCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
