package nl.stagepact.placement.search.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which order vacancies are read. */
public enum VacancyOrder {

    /** Told last first. */
    NEWEST,
    /** By distance from where was asked for. */
    DISTANCE,
    /** What is paid a day, most first. */
    COMPENSATION;

    public static final String CODES = Arrays.stream(values()).map(VacancyOrder::code).collect(Collectors.joining(", "));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VacancyOrder> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
