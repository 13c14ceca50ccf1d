package nl.stagepact.placement.matching.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.CaseGroup;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.domain.Requirements;
import nl.stagepact.placement.reservation.domain.SeatKind;

class MatchCasesTest {

    private static final MatchingPolicy BEST = new MatchingPolicy(MatchingMethod.BEST, 1,
            MatchingPolicy.DEFAULT_PRIORITIES, 12);

    private final MatchCases matchCases = new MatchCases();

    @Test
    void theFrozenTextIsReadAsTheSameFacts() {
        Random random = new Random(3);
        List<CaseFacts> cases = SyntheticInput.cases(random, 50);
        List<PlaceFacts> places = SyntheticInput.places(random, 30);
        assertThat(cases.stream().map(CaseFacts::line).map(CaseFacts::of)).isEqualTo(cases);
        assertThat(places.stream().map(PlaceFacts::line).map(PlaceFacts::of)).isEqualTo(places);
    }

    @Test
    void theOrderOfRowsChangesNeitherHashNorOutcome() {
        Random random = new Random(5);
        MatchingInput input = SyntheticInput.of(random, 120, 60);
        MatchingOutcome outcome = matchCases.match(input, BEST, "salt");
        for (int i = 0; i < 20; i++) {
            List<CaseFacts> cases = new ArrayList<>(input.cases());
            List<PlaceFacts> places = new ArrayList<>(input.places());
            Collections.shuffle(cases, random);
            Collections.shuffle(places, random);
            MatchingInput shuffled = new MatchingInput(cases, places);
            assertThat(shuffled.hash()).isEqualTo(input.hash());
            assertThat(matchCases.match(shuffled, BEST, "salt")).isEqualTo(outcome);
        }
    }

    @Test
    void theBestDecisionIsProvedAndPlacesNoFewerThanOthers() {
        Random random = new Random(7);
        MatchingInput input = SyntheticInput.of(random, 150, 80);
        MatchingOutcome outcome = matchCases.match(input, BEST, "salt");
        assertThat(outcome.proof()).isNotNull();
        assertThat(outcome.proof().holds()).isTrue();
        assertThat(outcome.proof().checkedStudents()).isEqualTo(150);
        assertThat(outcome.comparisons()).containsOnlyKeys("first_come", "stable");
        assertThat(outcome.comparisons().values())
                .allSatisfy(other -> assertThat(other.placed()).isLessThanOrEqualTo(outcome.figures().placed()));
        assertThat(outcome.places().stream().mapToInt(MatchingOutcome.PlaceOutcome::students).sum())
                .isEqualTo(outcome.figures().placed() + outcome.cases().stream().filter(each -> each.shared()).count());
    }

    @Test
    void aRemedyThatIsAppliedPlacesTheStudent() {
        Random random = new Random(11);
        MatchingInput input = SyntheticInput.of(random, 150, 60);
        MatchingOutcome outcome = matchCases.match(input, BEST, "salt");
        List<MatchingOutcome.CaseOutcome> helped = outcome.cases().stream()
                .filter(each -> each.remedies().stream().anyMatch(remedy -> remedy.change().equals("travel_30_minutes_more")))
                .toList();
        assertThat(helped).isNotEmpty().allSatisfy(each -> {
            List<CaseFacts> changed = input.cases().stream()
                    .map(facts -> facts.id().equals(each.caseId()) ? travelling(facts, facts.must().travelTenths() + 300)
                            : facts)
                    .toList();
            MatchingOutcome after = matchCases.match(new MatchingInput(changed, input.places()), BEST, "salt");
            assertThat(placed(after)).contains(each.caseId()).containsAll(placed(outcome));
        });
    }

    @Test
    void reservedSeatsAreForTheirSchoolOrProgrammeAlone() {
        UUID vacancy = new UUID(1, 1);
        CaseFacts of99DA = student(new UUID(0, 1), 0, List.of());
        PlaceFacts open = place(vacancy, 0, 1);
        for (String other : List.of("99DB:", "99DA:25181", ":25181")) {
            assertThat(placed(matchCases.match(
                    new MatchingInput(List.of(of99DA), List.of(open.withSeats(1, SeatKind.of(other)))), BEST, "salt")))
                    .isEmpty();
        }
        for (String same : List.of("99DA:", "99DA:25180", ":25180", "")) {
            MatchingOutcome outcome = matchCases.match(
                    new MatchingInput(List.of(of99DA), List.of(open.withSeats(1, SeatKind.of(same)))), BEST, "salt");
            assertThat(placed(outcome)).containsExactly(of99DA.id());
        }
    }

    @Test
    void seatsOfOneVacancyAreToldOfTogether() {
        UUID vacancy = new UUID(1, 1);
        PlaceFacts open = place(vacancy, 0, 1);
        MatchingOutcome outcome = matchCases.match(new MatchingInput(
                List.of(student(new UUID(0, 1), 0, List.of()), student(new UUID(0, 2), 0, List.of()),
                        student(new UUID(0, 3), 0, List.of())),
                List.of(open, open.withSeats(1, SeatKind.of("99DA:")), open.withSeats(4, SeatKind.of("99DB:")))), BEST, "salt");
        assertThat(outcome.places()).singleElement().satisfies(place -> {
            assertThat(place.students()).isEqualTo(2);
            assertThat(place.candidates()).isEqualTo(3);
            assertThat(place.removed()).isEmpty();
        });
    }

    @Test
    void twoStudentsShareAPlaceWhereTheCompanyConsents() {
        UUID vacancy = new UUID(1, 1);
        List<CaseFacts> two = List.of(student(new UUID(0, 1), 0, List.of()), student(new UUID(0, 2), 0, List.of()));
        PlaceFacts alone = place(vacancy, 0, 1);
        PlaceFacts shareable = PlaceFacts.of(alone.line().replaceAll("false$", "true"));
        assertThat(placed(matchCases.match(new MatchingInput(two, List.of(alone)), BEST, "salt"))).hasSize(1);
        MatchingOutcome outcome = matchCases.match(new MatchingInput(two, List.of(shareable)), BEST, "salt");
        assertThat(placed(outcome)).hasSize(2);
        assertThat(outcome.figures().placed()).isEqualTo(1);
        assertThat(outcome.places().getFirst().students()).isEqualTo(2);
        assertThat(outcome.cases()).allSatisfy(each -> assertThat(each.days()).hasSize(2));
        assertThat(outcome.cases().stream().flatMap(each -> each.days().stream()).distinct()).hasSize(4);
        assertThat(outcome.decided()).isEqualTo(matchCases.decide(new MatchingInput(two, List.of(shareable)), BEST, "salt"));
    }

    @Test
    void aDeclinedVacancyIsNotProposedAgain() {
        CaseFacts student = student(new UUID(0, 1), 0, List.of());
        PlaceFacts near = place(new UUID(0, 7), 1_000, 1);
        PlaceFacts far = place(new UUID(0, 8), 2_000, 1);
        assertThat(match(student, near, far).cases().getFirst().vacancyId()).isEqualTo(near.id());
        MatchingOutcome after = match(student(student.id(), 0, List.of(near.id())), near, far);
        assertThat(after.cases().getFirst().vacancyId()).isEqualTo(far.id());
        assertThat(after.proof().holds()).isTrue();
    }

    @Test
    void anotherSaltChangesTiesOnly() {
        Random random = new Random(13);
        MatchingInput input = SyntheticInput.of(random, 150, 60);
        MatchingOutcome one = matchCases.match(input, BEST, "salt");
        MatchingOutcome other = matchCases.match(input, BEST, "pepper");
        assertThat(other.figures()).isEqualTo(one.figures());
    }

    @Test
    void nothingToDecideIsDecided() {
        MatchingOutcome outcome = matchCases.match(new MatchingInput(List.of(), List.of()), BEST, "salt");
        assertThat(outcome.cases()).isEmpty();
        assertThat(outcome.proof().holds()).isTrue();
        assertThat(outcome.figures().placedByClass()).containsExactly(0, 0, 0, 0);
    }

    private MatchingOutcome match(CaseFacts student, PlaceFacts... places) {
        return matchCases.match(new MatchingInput(List.of(student), List.of(places)), BEST, "salt");
    }

    private static List<UUID> placed(MatchingOutcome outcome) {
        return outcome.cases().stream().filter(each -> each.vacancyId() != null).map(MatchingOutcome.CaseOutcome::caseId)
                .toList();
    }

    private static CaseFacts student(UUID id, int east, List<UUID> declined) {
        return new CaseFacts(id, new CaseGroup("99DA", "2", false, ""),
                new Requirements("25180", 1, SyntheticInput.DAY + 20, 8, 0b11111, 2, east, 0, 0, 600, 0, 1), SyntheticInput.DAY,
                List.of(), 0, declined, "");
    }

    private static PlaceFacts place(UUID id, int east, int seats) {
        return new PlaceFacts(id, "900000001", List.of("25180"), 1, SyntheticInput.DAY, SyntheticInput.DAY + 100, 0b11111, east,
                0, 0, List.of(), 1, seats, "", false);
    }

    private static CaseFacts travelling(CaseFacts facts, int tenths) {
        Requirements must = facts.must();
        return new CaseFacts(facts.id(), facts.group(), new Requirements(must.programmeCode(), must.paths(), must.latestStart(),
                must.minWeeks(), must.days(), must.minDays(), must.east(), must.north(), must.mode(), tenths, must.needs(),
                must.age()), facts.earliestStart(), facts.wishes(), facts.policyClass(), facts.declined(), facts.nonce());
    }
}
