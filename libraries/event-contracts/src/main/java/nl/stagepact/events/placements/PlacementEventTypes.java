package nl.stagepact.events.placements;

import java.util.List;

import nl.stagepact.events.EventType;

/** Event types that placement-service publishes on topic placement-events. */
public final class PlacementEventTypes {

    public static final EventType COMPANY_REGISTERED = new EventType("nl.stagepact.companies.company-registered.v1",
            CompanyRegistered.class);
    public static final EventType RECOGNITION_WITHDRAWN = new EventType("nl.stagepact.recognitions.recognition-withdrawn.v1",
            RecognitionWithdrawn.class);
    public static final EventType VACANCY_PUBLISHED = new EventType("nl.stagepact.vacancies.vacancy-published.v1",
            VacancyPublished.class);
    public static final EventType VACANCY_CONFIRMED = new EventType("nl.stagepact.vacancies.vacancy-confirmed.v1",
            VacancyConfirmed.class);
    public static final EventType VACANCY_WITHDRAWN = new EventType("nl.stagepact.vacancies.vacancy-withdrawn.v1",
            VacancyWithdrawn.class);
    public static final EventType VACANCY_EXPIRED = new EventType("nl.stagepact.vacancies.vacancy-expired.v1",
            VacancyExpired.class);
    public static final EventType VACANCY_STATUS_CHANGED = new EventType("nl.stagepact.vacancies.vacancy-status-changed.v1",
            VacancyStatusChanged.class);
    public static final EventType SEARCH_CASE_OPENED = new EventType("nl.stagepact.search-cases.search-case-opened.v1",
            SearchCaseOpened.class);
    public static final EventType SEARCH_CASE_ESCALATED = new EventType("nl.stagepact.search-cases.search-case-escalated.v1",
            SearchCaseEscalated.class);
    public static final EventType PLACEMENT_PROPOSED = new EventType("nl.stagepact.placements.placement-proposed.v1",
            PlacementProposed.class);
    public static final EventType PLACEMENT_REFUSED = new EventType("nl.stagepact.placements.placement-refused.v1",
            PlacementRefused.class);
    public static final EventType PLACEMENT_AGREED = new EventType("nl.stagepact.placements.placement-agreed.v1",
            PlacementAgreed.class);
    public static final EventType PLACEMENT_AMENDED = new EventType("nl.stagepact.placements.placement-amended.v1",
            PlacementAmended.class);
    public static final EventType PLACEMENT_STARTED = new EventType("nl.stagepact.placements.placement-started.v1",
            PlacementStarted.class);
    public static final EventType PLACEMENT_ENDED = new EventType("nl.stagepact.placements.placement-ended.v1",
            PlacementEnded.class);
    public static final EventType MATCHING_ROUND_PUBLISHED = new EventType("nl.stagepact.matching.matching-round-published.v1",
            MatchingRoundPublished.class);
    public static final EventType CONVERSATION_HELD = new EventType("nl.stagepact.conversations.conversation-held.v1",
            ConversationHeld.class);
    public static final EventType CONVERSATION_OVERDUE = new EventType("nl.stagepact.conversations.conversation-overdue.v1",
            ConversationOverdue.class);

    public static final List<EventType> ALL = List.of(COMPANY_REGISTERED, RECOGNITION_WITHDRAWN, VACANCY_PUBLISHED,
            VACANCY_CONFIRMED, VACANCY_WITHDRAWN, VACANCY_EXPIRED, VACANCY_STATUS_CHANGED, SEARCH_CASE_OPENED,
            SEARCH_CASE_ESCALATED, PLACEMENT_PROPOSED, PLACEMENT_REFUSED, PLACEMENT_AGREED, PLACEMENT_AMENDED,
            PLACEMENT_STARTED, PLACEMENT_ENDED, MATCHING_ROUND_PUBLISHED, CONVERSATION_HELD, CONVERSATION_OVERDUE);

    private PlacementEventTypes() {
    }
}
