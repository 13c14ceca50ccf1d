package nl.stagepact.placement.search.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sort order of search results. */
public enum VacancyOrder {

    /** By time of publication, latest first. */
    NEWEST,
    /** By distance from the requested postcode area, nearest first. */
    DISTANCE,
    /** By compensation per day, highest first. */
    COMPENSATION;

    public static final String CODES = Arrays.stream(values()).map(VacancyOrder::code).collect(Collectors.joining(", "));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VacancyOrder> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
