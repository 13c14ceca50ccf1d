package nl.stagepact.placement.vacancy.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.placements.VacancyConfirmed;
import nl.stagepact.events.placements.VacancyExpired;
import nl.stagepact.events.placements.VacancyPublished;
import nl.stagepact.events.placements.VacancyStatusChanged;
import nl.stagepact.events.placements.VacancyWithdrawn;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

/** Events about vacancies. */
public final class VacancyEvents {

    private VacancyEvents() {
    }

    public static VacancyPublished published(Vacancy vacancy, boolean equalCompensation) {
        return new VacancyPublished(vacancy.id().toString(), vacancy.leerbedrijfId().code(), vacancy.content().programmeCodes(),
                vacancy.content().learningPath().code(), vacancy.content().places(), equalCompensation);
    }

    public static VacancyConfirmed confirmed(Vacancy vacancy) {
        return new VacancyConfirmed(vacancy.id().toString(), vacancy.confirmedOn());
    }

    /**
     * For its company, and for those who show it unless it is published, which {@link #published} says. Empty when it is the
     * same.
     */
    public static List<Event> statusChanged(Vacancy vacancy, VacancyStatus before) {
        if (vacancy.status() == before) {
            return List.of();
        }
        String id = vacancy.id().toString();
        List<Event> events = new ArrayList<>();
        switch (vacancy.statusReason()) {
            case OFFERED -> {
            }
            case FORM_IN_DOUBT -> {
                if (before == VacancyStatus.PUBLISHED) {
                    events.add(new VacancyWithdrawn(id, "withdrawn"));
                }
            }
            case WITHDRAWN, DROPPED_BY_SOURCE -> events.add(new VacancyWithdrawn(id, "withdrawn"));
            case NOT_CERTIFIABLE -> events.add(new VacancyWithdrawn(id, "not_certifiable"));
            case NOT_RECOGNISED -> events.add(new VacancyWithdrawn(id, "recognition_withdrawn"));
            case NOT_CONFIRMED, REPORTED_NOT_LOOKING -> events.add(new VacancyExpired(id, "hidden"));
            case NOT_CONFIRMED_FOR_LONG -> events.add(new VacancyExpired(id, "not_confirmed"));
            case PERIOD_OVER -> events.add(new VacancyExpired(id, "ended"));
        }
        events.add(statusChanged(vacancy.id(), vacancy.leerbedrijfId(), vacancy.statusReason()));
        return events;
    }

    static List<Event> blocked(UUID vacancyId, LeerbedrijfId company) {
        return List.of(new VacancyWithdrawn(vacancyId.toString(), "recognition_withdrawn"),
                statusChanged(vacancyId, company, StatusReason.NOT_RECOGNISED));
    }

    private static VacancyStatusChanged statusChanged(UUID vacancyId, LeerbedrijfId company, StatusReason reason) {
        return new VacancyStatusChanged(vacancyId.toString(), company.code(), reason.status().code(), reason.code());
    }
}
