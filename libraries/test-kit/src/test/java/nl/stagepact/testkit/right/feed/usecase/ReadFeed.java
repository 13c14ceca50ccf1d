package nl.stagepact.testkit.right.feed.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;

import nl.stagepact.testkit.right.feed.persistence.Feeds;
import nl.stagepact.testkit.right.vacancy.domain.Vacancy;
import nl.stagepact.testkit.right.vacancy.usecase.WithdrawVacancy;

public class ReadFeed {

    private final Feeds feeds;
    private final WithdrawVacancy withdrawVacancy;

    public ReadFeed(Feeds feeds, WithdrawVacancy withdrawVacancy) {
        this.feeds = feeds;
        this.withdrawVacancy = withdrawVacancy;
    }

    @Transactional
    public List<Vacancy> read(UUID id) {
        withdrawVacancy.withdraw(id);
        return feeds.vacancies(id);
    }
}
