package nl.stagepact.placement.watch.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyRejected;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.placement.usecase.AgreedTerms;
import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.placement.watch.domain.SchoolWithdrawal;
import nl.stagepact.placement.watch.persistence.WatchedCompanies;
import nl.stagepact.servicekit.paging.Page;

/** Lets a school watch companies where it has or seeks places, to learn about withdrawn recognitions. */
@ApplicationScoped
public class WatchCompanies {

    /** More than the largest school has students. */
    private static final int MAX_WATCHED = 50_000;

    private final WatchedCompanies watched;
    private final TrainingCompanies companies;
    private final Clock clock;

    WatchCompanies(WatchedCompanies watched, TrainingCompanies companies, Clock clock) {
        this.watched = watched;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * @param placements of the school at the company; replace the previous ones
     * @return false when the school already watched the company
     */
    @Transactional
    public boolean watch(String institutionCode, LeerbedrijfId id, List<RunningPlacements> placements, String by) {
        companies.find(id).orElseThrow(CompanyRejected.NotFound::new);
        boolean isNew = !watched.contains(institutionCode, id);
        if (isNew && watched.count(institutionCode) >= MAX_WATCHED) {
            throw new CompanyRejected.TooManyWatched(MAX_WATCHED);
        }
        isNew = watched.insert(institutionCode, id, clock.instant(), by);
        watched.replacePlacements(institutionCode, id, placements);
        return isNew;
    }

    /** Whoever has a student at a company wants to know when its recognition is withdrawn. */
    @Transactional(Transactional.TxType.MANDATORY)
    void watch(@Observes AgreedTerms agreed) {
        watched.insert(agreed.placement().proposal().organisationCode(), agreed.placement().proposal().leerbedrijfId(),
                clock.instant(), agreed.terms().draftedBy());
    }

    @Transactional
    public void unwatch(String institutionCode, LeerbedrijfId id) {
        watched.delete(institutionCode, id);
    }

    /** @throws CompanyRejected.NotFound when the school does not watch it */
    public List<RunningPlacements> placements(String institutionCode, LeerbedrijfId id) {
        if (!watched.contains(institutionCode, id)) {
            throw new CompanyRejected.NotFound();
        }
        return watched.placements(institutionCode, List.of(id)).getOrDefault(id, List.of());
    }

    public Page<LeerbedrijfId> page(String institutionCode, String after, int size) {
        return watched.page(institutionCode, after, size);
    }

    /** Withdrawals at watched companies, in the order in which they were recorded. @param after position; 0 for all */
    public List<SchoolWithdrawal> withdrawals(String institutionCode, long after, int limit) {
        List<Withdrawal> withdrawals = watched.withdrawals(institutionCode, after, limit);
        Set<LeerbedrijfId> companies = withdrawals.stream().map(Withdrawal::leerbedrijfId).collect(Collectors.toSet());
        Map<LeerbedrijfId, List<RunningPlacements>> reported = watched.placements(institutionCode, companies);
        Map<LeerbedrijfId, List<RunningPlacements>> agreed = watched.agreed(institutionCode, companies);
        return withdrawals.stream().map(each -> SchoolWithdrawal.of(each,
                RunningPlacements.merge(reported.getOrDefault(each.leerbedrijfId(), List.of()),
                        agreed.getOrDefault(each.leerbedrijfId(), List.of()))))
                .toList();
    }
}
