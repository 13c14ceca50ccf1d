package nl.stagepact.testkit.right.vacancy.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.transaction.Transactional;

import nl.stagepact.testkit.right.vacancy.domain.Vacancy;
import nl.stagepact.testkit.right.vacancy.outgoing.VacancyMail;
import nl.stagepact.testkit.right.vacancy.persistence.Vacancies;

public class WithdrawVacancy {

    private final Vacancies vacancies;
    private final VacancyMail mail;
    private final Clock clock;

    public WithdrawVacancy(Vacancies vacancies, VacancyMail mail, Clock clock) {
        this.vacancies = vacancies;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional
    public Vacancy withdraw(UUID id) {
        Vacancy vacancy = vacancies.require(id);
        vacancy.withdraw("withdrawn on " + LocalDate.now(clock));
        mail.send(vacancy);
        return vacancy;
    }
}
