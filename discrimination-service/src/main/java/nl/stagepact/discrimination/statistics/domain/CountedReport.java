package nl.stagepact.discrimination.statistics.domain;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Capacity;
import nl.stagepact.discrimination.report.domain.EducationType;
import nl.stagepact.discrimination.report.domain.Facts;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Impact;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Wish;

/**
 * What is counted of a report: codes that many have, a quarter instead of a day, and no company. The programme is left
 * out, because few students of one quarter share it with a municipality.
 *
 * @param quarter such as {@code 2026-Q4}
 * @param desk pseudonym of the school or organisation whose desk was to handle it, so that its units count as one; null
 *        for none
 * @param residence municipality where the student lives; null when not given
 * @param incident municipality where it happened; null when not given
 */
public record CountedReport(String quarter, @Nullable String desk, Wish wish, Capacity capacity, Phase phase, Set<Kind> kinds,
        Set<Ground> grounds, Set<Impact> impacts, @Nullable EducationType educationType, @Nullable String residence,
        @Nullable String incident) {

    public static CountedReport of(Facts facts, Wish wish, @Nullable Recipient organisation, LocalDate today) {
        return new CountedReport(Quarter.of(today).text(), organisation == null ? null : organisation.id(), wish,
                facts.capacity(),
                facts.phase(),
                facts.kinds(), facts.grounds(), facts.impacts(), facts.educationType(), facts.residence(), facts.incident());
    }
}
