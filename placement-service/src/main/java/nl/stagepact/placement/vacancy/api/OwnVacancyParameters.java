package nl.stagepact.placement.vacancy.api;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.placement.vacancy.domain.VacancyStatus;

/** Parameters of the list of a company's vacancies. */
record OwnVacancyParameters(
        @QueryParam("status") @Separator(",") @Parameter(example = "hidden,blocked", description = """
                Any of published, hidden, escalated, blocked, withdrawn, expired; default: all""") Set<VacancyStatus> status) {

    /** In a fixed order, since they are part of a cursor. */
    List<VacancyStatus> statuses() {
        return status.isEmpty() ? List.of(VacancyStatus.values()) : status.stream().sorted().toList();
    }
}
