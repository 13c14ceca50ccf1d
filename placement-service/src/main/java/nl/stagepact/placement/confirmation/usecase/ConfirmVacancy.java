package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.confirmation.persistence.NotLookingSignals;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyRules;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.usecase.ComparePay;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Confirms that a vacancy is still offered. */
@ApplicationScoped
public class ConfirmVacancy {

    private final Vacancies vacancies;
    private final TrainingCompanies companies;
    private final CompanyRegister register;
    private final NotLookingSignals signals;
    private final ComparePay comparePay;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    ConfirmVacancy(Vacancies vacancies, TrainingCompanies companies, CompanyRegister register, NotLookingSignals signals,
            ComparePay comparePay, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.vacancies = vacancies;
        this.companies = companies;
        this.register = register;
        this.signals = signals;
        this.comparePay = comparePay;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public Vacancy confirm(UUID id, VacancyRights rights) {
        register.lockShared();
        return confirm(vacancies.findForUpdate(id).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new));
    }

    /** Part of a transaction that has locked the register of companies and the vacancy. */
    public Vacancy confirm(Vacancy vacancy) {
        VacancyStatus before = vacancy.status();
        boolean recognised = VacancyRules.isRecognised(vacancy.content(), companies.find(vacancy.leerbedrijfId()),
                calendar.today());
        vacancy.confirm(calendar.today(), recognised, clock.instant());
        vacancies.writeChanges();
        signals.delete(vacancy.id());
        List<Event> events = new ArrayList<>(VacancyEvents.statusChanged(vacancy, before));
        if (vacancy.isPublished()) {
            if (before != VacancyStatus.PUBLISHED) {
                events.add(VacancyEvents.published(vacancy, comparePay.unequal(vacancy).isEmpty()));
            }
            events.add(VacancyEvents.confirmed(vacancy));
        }
        outbox.append(events);
        return vacancy;
    }
}
