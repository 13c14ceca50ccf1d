package nl.stagepact.placement.confirmation.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
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

/** Whoever offers a vacancy says that it is still so. */
@ApplicationScoped
public class ConfirmVacancy {

    private final Vacancies vacancies;
    private final TrainingCompanies companies;
    private final CompanyRegister register;
    private final NotLookingSignals signals;
    private final ComparePay comparePay;
    private final Outbox outbox;
    private final DutchCalendar calendar;

    ConfirmVacancy(Vacancies vacancies, TrainingCompanies companies, CompanyRegister register, NotLookingSignals signals,
            ComparePay comparePay, Outbox outbox, DutchCalendar calendar) {
        this.vacancies = vacancies;
        this.companies = companies;
        this.register = register;
        this.signals = signals;
        this.comparePay = comparePay;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    @Transactional
    public Vacancy confirm(UUID id, VacancyRights rights) {
        register.lockShared();
        return confirm(vacancies.findForUpdate(id).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new));
    }

    /** In a transaction that holds companies still and the vacancy locked. */
    public Vacancy confirm(Vacancy vacancy) {
        boolean recognised = VacancyRules.isRecognised(vacancy.content(),
                companies.find(new LeerbedrijfId(vacancy.leerbedrijfId())), calendar.today());
        Vacancy confirmed = vacancy.confirm(calendar.today(), recognised);
        vacancies.update(confirmed);
        signals.delete(vacancy.id());
        List<Event> events = new ArrayList<>();
        if (confirmed.status() == VacancyStatus.PUBLISHED && vacancy.status() != VacancyStatus.PUBLISHED) {
            events.add(VacancyEvents.published(confirmed, comparePay.unequal(confirmed).isEmpty()));
        }
        if (confirmed.status() == VacancyStatus.PUBLISHED) {
            events.add(VacancyEvents.confirmed(confirmed));
            outbox.append(events);
        }
        return confirmed;
    }
}
