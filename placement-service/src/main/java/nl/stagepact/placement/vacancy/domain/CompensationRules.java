package nl.stagepact.placement.vacancy.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import nl.stagepact.placement.register.domain.Programme;

/**
 * Whether a company pays the same for every level of a learning path (220 to 222). Leads to advice, never to a rejection.
 * Judges one amount per day or per month only: what a range or an hourly wage comes to is not known.
 */
public final class CompensationRules {

    /** Usual monthly amounts in euro cents (218); others may be typing errors. */
    private static final int USUAL_FROM = 15_000;
    private static final int USUAL_TO = 75_000;

    private CompensationRules() {
    }

    /**
     * @param level 1 to 4; @param centsPerDay compensation
     */
    public record Paid(String level, int centsPerDay) {
    }

    /**
     * @param ours the vacancy; @param others other published vacancies of the company
     * @param programmes by code, for their levels
     * @return what is paid per level on this learning path, when that is not the same for all; empty when it is
     */
    public static List<Paid> unequal(VacancyContent ours, Collection<VacancyContent> others,
            Map<String, Programme> programmes) {
        TreeSet<Paid> paid = new TreeSet<>(Comparator.comparing(Paid::level).thenComparing(Paid::centsPerDay));
        add(paid, ours, programmes);
        others.stream().filter(other -> other.learningPath() == ours.learningPath())
                .forEach(other -> add(paid, other, programmes));
        return paid.stream().map(Paid::centsPerDay).distinct().count() > 1
                && paid.stream().map(Paid::level).distinct().count() > 1 ? List.copyOf(paid) : List.of();
    }

    /** Whether a monthly amount is outside the usual range. */
    public static boolean isUnusual(Compensation compensation) {
        Integer perMonth = compensation.perMonthCents();
        return perMonth != null && (perMonth < USUAL_FROM || perMonth > USUAL_TO);
    }

    private static void add(TreeSet<Paid> paid, VacancyContent content, Map<String, Programme> programmes) {
        if (!content.compensation().isComparable()) {
            return;
        }
        int perDay = content.compensation().centsPerDay(content.days().size());
        content.programmeCodes().stream().map(programmes::get).filter(Objects::nonNull)
                .forEach(programme -> paid.add(new Paid(programme.level(), perDay)));
    }
}
