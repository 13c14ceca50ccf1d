package nl.stagepact.placement.placement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is agreed.
 *
 * @param startsOn first day
 * @param endsOn last day
 * @param hoursPerWeek 1 to 40
 * @param daysPerWeek 1 to 7
 * @param workProcesses that the student does there, sorted; what is done is later held against these
 * @param supervisors by role
 */
@Embeddable
public record ContractData(LocalDate startsOn, LocalDate endsOn, @JdbcTypeCode(SqlTypes.SMALLINT) int hoursPerWeek,
        @JdbcTypeCode(SqlTypes.SMALLINT) int daysPerWeek, List<String> workProcesses,
        @Convert(converter = SupervisorCodes.class) Set<SupervisorRole> supervisors) {
}
