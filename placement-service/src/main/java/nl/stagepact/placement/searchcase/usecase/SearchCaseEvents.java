package nl.stagepact.placement.searchcase.usecase;

import java.util.UUID;

import nl.stagepact.events.placements.SearchCaseEscalated;
import nl.stagepact.events.placements.SearchCaseOpened;
import nl.stagepact.placement.searchcase.persistence.Escalations;

/** Events about search cases. */
final class SearchCaseEvents {

    private SearchCaseEvents() {
    }

    static SearchCaseOpened opened(UUID id, String organisation, String programmeCode, String level) {
        return new SearchCaseOpened(id.toString(), organisation, programmeCode, level);
    }

    static SearchCaseEscalated escalated(Escalations.Escalated escalated) {
        return new SearchCaseEscalated(escalated.id().toString(), escalated.organisationCode(), escalated.programmeCode());
    }
}
