package nl.stagepact.placement.watch.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.stagepact.placement.company.domain.Withdrawal;

/**
 * Number of students of a school at a company, as reported by the school; without personal data.
 *
 * @param programmeCode of the students
 * @param students 1 or more
 * @param to last day of their placements
 */
public record RunningPlacements(String programmeCode, int students, LocalDate to) {

    /**
     * Both lists; where they tell of the same programme and day, the larger number, since a school may report what it agreed
     * here.
     */
    public static List<RunningPlacements> merge(List<RunningPlacements> reported, List<RunningPlacements> agreed) {
        return Stream.concat(reported.stream(), agreed.stream())
                .collect(Collectors.toMap(each -> Map.entry(each.programmeCode(), each.to()), Function.identity(),
                        (one, other) -> one.students() >= other.students() ? one : other, LinkedHashMap::new))
                .values().stream().toList();
    }

    /** Whether the placements are for the withdrawn programme and end on or after the day of the withdrawal. */
    public boolean areAffectedBy(Withdrawal withdrawal) {
        return programmeCode.equals(withdrawal.programmeCode()) && !to.isBefore(withdrawal.withdrawnOn());
    }
}
