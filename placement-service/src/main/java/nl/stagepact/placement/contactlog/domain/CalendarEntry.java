package nl.stagepact.placement.contactlog.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is planned at a company.
 *
 * @param vacancyId null for students who are there
 * @param programmeCodes of the vacancy, or of the students
 * @param workProcesses of the vacancy; empty for students
 * @param from first day
 * @param to last day
 * @param number places of the vacancy, or students
 */
public record CalendarEntry(@Nullable UUID vacancyId, List<String> programmeCodes, List<String> workProcesses, LocalDate from,
        LocalDate to, int number) {
}
