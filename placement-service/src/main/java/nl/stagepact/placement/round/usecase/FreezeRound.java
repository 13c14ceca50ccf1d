package nl.stagepact.placement.round.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.persistence.OfferedPlaces;
import nl.stagepact.placement.matching.persistence.SeekingCases;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.round.domain.FrozenInput;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.domain.SchoolFlags;
import nl.stagepact.placement.round.persistence.FrozenInputs;
import nl.stagepact.placement.round.persistence.MatchingRounds;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Freezes what a round decides about, when at least two parties have committed themselves. */
@ApplicationScoped
public class FreezeRound {

    private static final int NONCE_BYTES = 16;

    private final MatchingRounds rounds;
    private final FrozenInputs inputs;
    private final SeekingCases seeking;
    private final OfferedPlaces offered;
    private final CurrentRegisters registers;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FreezeRound(MatchingRounds rounds, FrozenInputs inputs, SeekingCases seeking, OfferedPlaces offered,
            CurrentRegisters registers, DutchCalendar calendar, Clock clock) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.seeking = seeking;
        this.offered = offered;
        this.registers = registers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws RoundRejected when there is no such round, another party opened it, or too few have committed themselves */
    @Transactional
    public MatchingRound freeze(UUID id, RoundRights rights) {
        MatchingRound round = rounds.findForUpdate(id, rights.pacts()).orElseThrow(RoundRejected.NotFound::new);
        round.requireOpenedBy(rights.party());
        freeze(round);
        return round;
    }

    /** @param round locked by the caller. @throws RoundRejected when too few have committed themselves */
    @Transactional(Transactional.TxType.MANDATORY)
    void freeze(MatchingRound round) {
        round.requireFreezable();
        List<SchoolFlags> schools = seeking.flagged(round.salt().parties(), calendar.today()).stream()
                .map(each -> new SchoolFlags(each.organisationCode(), each.cases(), each.flagged(),
                        round.rules().flagsCount(each.cases(), each.flagged())))
                .toList();
        Map<String, PostcodeArea> areas = registers.postcodeAreas();
        List<CaseFacts> cases = seeking.of(round.salt().parties(), schools.stream().filter(SchoolFlags::flagsCount)
                .map(SchoolFlags::organisationCode).collect(Collectors.toSet()), round.policy(), calendar.today(), areas)
                .stream()
                .map(each -> each.withNonce(nonce())).toList();
        List<PlaceFacts> places = offered.of(
                cases.stream().map(each -> each.must().programmeCode()).collect(Collectors.toSet()),
                calendar.today(), areas);
        MatchingInput input = new MatchingInput(cases, places);
        inputs.write(round.id(), input, schools);
        round.freeze(new FrozenInput(input.hash(), cases.size(), places.size()), clock.instant());
        rounds.writeChanges();
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
