package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.placements.PlacementProposed;
import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.persistence.OfferedPlaces;
import nl.stagepact.placement.matching.persistence.SeekingCases;
import nl.stagepact.placement.placement.domain.PlacementOrigin;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.round.persistence.RoundProposals;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Proposes the places that a round decided about, if they and the students are still there. */
@ApplicationScoped
class ProposeOutcome {

    private final RoundProposals proposals;
    private final SeekingCases seeking;
    private final OfferedPlaces offered;
    private final CurrentRegisters registers;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ProposeOutcome(RoundProposals proposals, SeekingCases seeking, OfferedPlaces offered, CurrentRegisters registers,
            Outbox outbox,
            DutchCalendar calendar, Clock clock) {
        this.proposals = proposals;
        this.seeking = seeking;
        this.offered = offered;
        this.registers = registers;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What is left of the input: students who still seek the same, and places that are still free. */
    MatchingInput left(MatchingInput input, MatchingPolicy policy) {
        Map<UUID, CaseFacts> now = seeking.among(cases(input), policy, calendar.today(), registers.postcodeAreas());
        Map<PlaceFacts.SeatsKey, Integer> free = offered.among(places(input), calendar.today(), registers.postcodeAreas())
                .stream()
                .collect(Collectors.toMap(PlaceFacts::key, PlaceFacts::seats));
        return new MatchingInput(
                input.cases().stream().filter(each -> now.containsKey(each.id()) && each.mustMeetTheSameAs(now.get(each.id())))
                        .map(each -> each.asOf(now.get(each.id())))
                        .toList(),
                input.places().stream().filter(each -> free.containsKey(each.key()))
                        .map(each -> each.withSeats(Math.min(each.seats(), free.get(each.key())))).toList());
    }

    /** The same, with students and vacancies locked until commit. */
    MatchingInput lock(MatchingInput input, MatchingPolicy policy) {
        proposals.lockCases(cases(input));
        proposals.lockVacancies(places(input));
        return left(input, policy);
    }

    private static List<UUID> cases(MatchingInput input) {
        return input.cases().stream().map(CaseFacts::id).toList();
    }

    private static List<UUID> places(MatchingInput input) {
        return input.places().stream().map(PlaceFacts::id).distinct().toList();
    }

    /** @param decided by case. @return how many proposals were made */
    int propose(UUID roundId, Map<UUID, GivenPlace> decided, String by) {
        List<RoundProposals.Proposed> proposed = proposals.propose(roundId, decided, ids::generate, clock.instant(), by);
        outbox.append(proposed.stream().map(each -> new PlacementProposed(each.id(), each.organisationCode(),
                each.leerbedrijfId(), each.programmeCode(), each.learningPath(), PlacementOrigin.ROUND.code())).toList());
        return proposed.size();
    }
}
