package nl.stagepact.placement.vacancy.usecase;

import java.util.UUID;

import nl.stagepact.events.placements.VacancyConfirmed;
import nl.stagepact.events.placements.VacancyExpired;
import nl.stagepact.events.placements.VacancyPublished;
import nl.stagepact.events.placements.VacancyWithdrawn;
import nl.stagepact.placement.vacancy.domain.Vacancy;

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

    public static VacancyWithdrawn withdrawn(Vacancy vacancy) {
        return new VacancyWithdrawn(vacancy.id().toString(), "withdrawn");
    }

    static VacancyWithdrawn notCertifiable(Vacancy vacancy) {
        return new VacancyWithdrawn(vacancy.id().toString(), "not_certifiable");
    }

    public static VacancyWithdrawn blocked(UUID vacancyId) {
        return new VacancyWithdrawn(vacancyId.toString(), "recognition_withdrawn");
    }

    public static VacancyExpired expired(Vacancy vacancy) {
        return new VacancyExpired(vacancy.id().toString(), switch (vacancy.statusReason()) {
            case PERIOD_OVER -> "ended";
            case NOT_CONFIRMED_FOR_LONG -> "not_confirmed";
            default -> "hidden";
        });
    }
}
