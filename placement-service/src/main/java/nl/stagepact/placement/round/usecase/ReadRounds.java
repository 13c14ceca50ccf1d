package nl.stagepact.placement.round.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.PlaceOutcome;
import nl.stagepact.placement.round.domain.AcquisitionList;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.domain.RoundReport;
import nl.stagepact.placement.round.domain.RoundState;
import nl.stagepact.placement.round.domain.SchoolFlags;
import nl.stagepact.placement.round.persistence.FrozenInputs;
import nl.stagepact.placement.round.persistence.MatchingRounds;
import nl.stagepact.placement.round.persistence.RoundOutcomes;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Reads rounds, and what they decided once that is published. */
@ApplicationScoped
public class ReadRounds {

    private static final int TOLD_FROM = 5;

    private final MatchingRounds rounds;
    private final FrozenInputs inputs;
    private final RoundOutcomes outcomes;

    ReadRounds(MatchingRounds rounds, FrozenInputs inputs, RoundOutcomes outcomes) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.outcomes = outcomes;
    }

    /** @throws RoundRejected.NotFound when the caller is no partner of its pact */
    @Transactional
    public MatchingRound find(UUID id, Set<String> pacts) {
        return rounds.find(id, pacts).orElseThrow(RoundRejected.NotFound::new);
    }

    /** Before a position, latest first. */
    @Transactional
    public Page<MatchingRound> page(Set<String> pacts, NewestFirst before, int size) {
        return rounds.page(pacts, before, size);
    }

    /** Flags of the schools that take part; empty before the input is frozen. */
    public List<SchoolFlags> schools(MatchingRound round) {
        return inputs.schools(round.id());
    }

    /** Empty unless it is published. */
    public Optional<RoundReport> report(MatchingRound round) {
        return round.state() == RoundState.PUBLISHED ? outcomes.report(round.id()) : Optional.empty();
    }

    /** @throws RoundRejected when there is no such round, it is not published, or the organisation has no such case in it */
    @Transactional
    public CaseOutcome ofCase(UUID id, CaseKey key, String organisation, Set<String> pacts) {
        find(id, pacts).requirePublished();
        return outcomes.ofCase(id, organisation, key).orElseThrow(RoundRejected.NotFound::new);
    }

    /**
     * Numbers of students below five are left out. @throws RoundRejected when there is no such round, or it is not published
     */
    @Transactional
    public AcquisitionList acquisitionList(UUID id, Set<String> pacts) {
        find(id, pacts).requirePublished();
        return outcomes.acquisitionList(id, TOLD_FROM);
    }

    /** @throws RoundRejected.NotFound when no published round decided about such a vacancy of the company */
    @Transactional
    public PlaceOutcome ofVacancy(UUID id, UUID vacancyId, LeerbedrijfId company) {
        return rounds.findOfAnyPact(id).filter(each -> each.state() == RoundState.PUBLISHED)
                .flatMap(_ -> outcomes.ofVacancy(id, vacancyId, company)).orElseThrow(RoundRejected.NotFound::new);
    }

    /** With the round. @throws RoundRejected.NotFound when no published round decided about such a vacancy of the company */
    @Transactional
    public Map.Entry<UUID, PlaceOutcome> latestOfVacancy(UUID vacancyId, LeerbedrijfId company) {
        return outcomes.latestOfVacancy(vacancyId, company).orElseThrow(RoundRejected.NotFound::new);
    }
}
