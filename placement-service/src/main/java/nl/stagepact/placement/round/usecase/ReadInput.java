package nl.stagepact.placement.round.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.Hashes;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.round.domain.InputLine;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.persistence.FrozenInputs;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Reads what a published round decided about, so that it can be checked, and decided once more by whoever may read all. */
@ApplicationScoped
public class ReadInput {

    private final MatchingRounds rounds;
    private final FrozenInputs inputs;

    ReadInput(MatchingRounds rounds, FrozenInputs inputs) {
        this.rounds = rounds;
        this.inputs = inputs;
    }

    /**
     * Vacancies are public; students of other schools are told by a hash.
     *
     * @param organisation whose students are told; null for none
     * @throws RoundRejected when there is no such round of these pacts, or it is not published
     */
    @Transactional
    public List<InputLine> of(UUID id, Set<String> pacts, @Nullable String organisation) {
        rounds.find(id, pacts).orElseThrow(RoundRejected.NotFound::new).requirePublished();
        return lines(inputs.read(id), each -> each.group().organisationCode().equals(organisation));
    }

    /** With all facts, of a round of any pact. @throws RoundRejected when there is no such round, or it is not published */
    @Transactional
    public List<InputLine> all(UUID id) {
        rounds.findOfAnyPact(id).orElseThrow(RoundRejected.NotFound::new).requirePublished();
        return lines(inputs.read(id), _ -> true);
    }

    private static List<InputLine> lines(MatchingInput input, Predicate<CaseFacts> isTold) {
        return Stream.concat(
                input.cases().stream().map(each -> line("case", each.line(), isTold.test(each))),
                input.places().stream().map(each -> line("place", each.line(), true))).toList();
    }

    private static InputLine line(String kind, String facts, boolean isTold) {
        return new InputLine(kind, Hashes.ofText(facts), isTold ? facts : null);
    }
}
