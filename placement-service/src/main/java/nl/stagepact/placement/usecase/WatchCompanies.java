package nl.stagepact.placement.usecase;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.domain.company.CompanyRejected;
import nl.stagepact.placement.domain.company.LeerbedrijfId;
import nl.stagepact.placement.domain.company.Withdrawal;
import nl.stagepact.placement.persistence.TrainingCompanies;
import nl.stagepact.placement.persistence.WatchedCompanies;
import nl.stagepact.servicekit.paging.Page;

/** A school has or seeks places at a company, and wants to know when a recognition is withdrawn there. */
@ApplicationScoped
public class WatchCompanies {

    /** More than the largest school has students. */
    private static final int AT_MOST = 50_000;

    private final WatchedCompanies watched;
    private final TrainingCompanies companies;
    private final Clock clock;

    WatchCompanies(WatchedCompanies watched, TrainingCompanies companies, Clock clock) {
        this.watched = watched;
        this.companies = companies;
        this.clock = clock;
    }

    /** @return false when it was watched already */
    @Transactional
    public boolean watch(String institutionCode, LeerbedrijfId id, String by) {
        companies.find(id).orElseThrow(CompanyRejected.NotFound::new);
        if (watched.count(institutionCode) >= AT_MOST) {
            throw new CompanyRejected.TooManyWatched(AT_MOST);
        }
        return watched.insert(institutionCode, id.code(), clock.instant(), by);
    }

    @Transactional
    public void unwatch(String institutionCode, LeerbedrijfId id) {
        watched.delete(institutionCode, id.code());
    }

    public Page<String> page(String institutionCode, String after, int size) {
        return watched.page(institutionCode, after, size);
    }

    /** Withdrawals at watched companies that became known after that one, in order. @param after position; 0 for all */
    public List<Withdrawal> withdrawals(String institutionCode, long after, int atMost) {
        return watched.withdrawals(institutionCode, after, atMost);
    }
}
