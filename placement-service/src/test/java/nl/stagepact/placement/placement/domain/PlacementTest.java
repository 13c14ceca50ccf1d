package nl.stagepact.placement.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;

class PlacementTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final Set<Signer> ADULT = EnumSet.of(Signer.SCHOOL, Signer.COMPANY, Signer.STUDENT);

    @Test
    void isAgreedWhenTheLastPartyHasSignedInAnyOrder() {
        Placement placement = drafted(EnumSet.allOf(Signer.class));
        for (Signer signer : List.of(Signer.GUARDIAN, Signer.STUDENT, Signer.COMPANY)) {
            assertThat(sign(placement, 1, signer)).isFalse();
            assertThat(placement.state()).isEqualTo(PlacementState.PROPOSED);
        }
        assertThat(sign(placement, 1, Signer.SCHOOL)).isTrue();
        assertThat(placement.state()).isEqualTo(PlacementState.AGREED);
        assertThat(placement.startsOn()).isEqualTo(FIRST);
    }

    @Test
    void signingTwiceChangesNothing() {
        Placement placement = drafted(ADULT);
        sign(placement, 1, Signer.STUDENT);
        assertThat(sign(placement, 1, Signer.STUDENT)).isFalse();
        assertThat(placement.agreement().signatures()).hasSize(1);
    }

    @Test
    void aSignatureCanBeRevokedUntilTheLastPartyHasSigned() {
        Placement placement = drafted(ADULT);
        sign(placement, 1, Signer.STUDENT);
        placement.revoke(Signer.STUDENT);
        sign(placement, 1, Signer.SCHOOL);
        sign(placement, 1, Signer.COMPANY);
        assertThat(placement.state()).isEqualTo(PlacementState.PROPOSED);
        sign(placement, 1, Signer.STUDENT);
        assertThatThrownBy(() -> placement.revoke(Signer.STUDENT)).isInstanceOf(PlacementRejected.AgreedAlready.class);
    }

    @Test
    void nobodySignsContractDataThatWereReplaced() {
        Placement placement = drafted(ADULT);
        sign(placement, 1, Signer.STUDENT);
        placement.draft(data(LAST.plusDays(7)), FIRST, ADULT, NOW, "test");
        assertThat(placement.agreement().signatures()).as("of the replaced draft").isEmpty();
        assertThat(placement.agreement().terms()).extracting(PlacementTerms::number).containsExactly(2);
        assertThatThrownBy(() -> sign(placement, 1, Signer.STUDENT)).isInstanceOf(PlacementRejected.NoSuchTerms.class);
    }

    @Test
    void whoIsNoPartyDoesNotSign() {
        assertThatThrownBy(() -> sign(drafted(ADULT), 1, Signer.GUARDIAN)).isInstanceOf(PlacementRejected.NotASigner.class);
    }

    @Test
    void anAmendmentHoldsFromItsDayOnceAllHaveSigned() {
        Placement placement = agreed();
        LocalDate from = FIRST.plusDays(28);
        placement.draft(data(LAST.plusDays(14)), from, ADULT, NOW, "test");
        assertThat(placement.agreement().inForce(LAST).orElseThrow().number()).isEqualTo(1);
        ADULT.forEach(signer -> sign(placement, 2, signer));
        assertThat(placement.agreement().inForce(from.minusDays(1)).orElseThrow().number()).isEqualTo(1);
        assertThat(placement.agreement().inForce(from).orElseThrow().number()).isEqualTo(2);
        assertThat(placement.endsOn()).isEqualTo(LAST.plusDays(14));
        assertThat(placement.state()).isEqualTo(PlacementState.AGREED);
    }

    @Test
    void aCompanyRefusesForAReasonAboutTheWorkOnly() {
        for (RefusalReason reason : RefusalReason.values()) {
            Placement placement = proposed();
            if (reason.isOf(Signer.COMPANY)) {
                placement.refuse(Signer.COMPANY, reason, NOW);
                assertThat(placement.state()).isEqualTo(PlacementState.REFUSED);
            } else {
                assertThatThrownBy(() -> placement.refuse(Signer.COMPANY, reason, NOW))
                        .isInstanceOf(PlacementRejected.NotYourReason.class);
            }
        }
        assertThat(RefusalReason.values()).filteredOn(reason -> reason.isOf(Signer.COMPANY)).containsExactly(
                RefusalReason.CAPACITY_GONE, RefusalReason.NO_SUPERVISOR, RefusalReason.WORK_DOES_NOT_FIT,
                RefusalReason.PERIOD_DOES_NOT_FIT, RefusalReason.DAYS_DO_NOT_FIT, RefusalReason.CERTIFICATE_REQUIRED);
    }

    /** Whatever is tried in whatever order: what has ended never changes, and nothing runs that is not agreed. */
    @Property(tries = 2_000)
    void noSequenceOfStepsLeadsToAnImpossiblePlacement(@ForAll List<Step> steps) {
        Placement placement = proposed();
        for (Step step : steps) {
            PlacementState before = placement.state();
            try {
                take(step, placement);
            } catch (PlacementRejected _) {
                assertThat(placement.state()).isEqualTo(before);
            }
            if (!before.isActive()) {
                assertThat(placement.state()).isEqualTo(before);
            }
            boolean isAgreed = placement.agreement().terms().stream().anyMatch(each -> each.agreedAt() != null);
            assertThat(placement.state() == PlacementState.AGREED || placement.state() == PlacementState.RUNNING
                    || placement.state() == PlacementState.ENDED || placement.state() == PlacementState.INTERRUPTED)
                    .isEqualTo(isAgreed);
        }
    }

    enum Step {
        DRAFT,
        SIGN_SCHOOL,
        SIGN_COMPANY,
        SIGN_STUDENT,
        REVOKE,
        REFUSE,
        LAPSE,
        VISIT,
        START,
        INTERRUPT,
        END
    }

    private static void take(Step step, Placement placement) {
        int number = placement.agreement().latest().map(PlacementTerms::number).orElse(1);
        switch (step) {
            case DRAFT -> placement.draft(data(LAST), FIRST, ADULT, NOW, "test");
            case SIGN_SCHOOL -> sign(placement, number, Signer.SCHOOL);
            case SIGN_COMPANY -> sign(placement, number, Signer.COMPANY);
            case SIGN_STUDENT -> sign(placement, number, Signer.STUDENT);
            case REVOKE -> placement.revoke(Signer.STUDENT);
            case REFUSE -> placement.refuse(Signer.STUDENT, RefusalReason.OTHER_PLACE, NOW);
            case LAPSE -> placement.lapse(NOW);
            case VISIT -> placement.visit(FIRST);
            case START -> placement.start(NOW);
            case INTERRUPT -> placement.interrupt(placement.state() == PlacementState.RUNNING ? FIRST : null,
                    InterruptionReason.NOT_TOLD, NOW);
            case END -> placement.end(Set.of(PlacementOutcome.HIRED), NOW);
        }
    }

    private static Placement proposed() {
        return new Placement(UUID.randomUUID(), new PlacementProposal(UUID.randomUUID(), "99DA",
                new LeerbedrijfId("900000001"), null, "25180", LearningPath.BOL, PlacementOrigin.STUDENT, true, null, null,
                List.of(), false),
                NOW, "test");
    }

    private static Placement drafted(Set<Signer> signers) {
        Placement placement = proposed();
        placement.draft(data(LAST), FIRST, signers, NOW, "test");
        return placement;
    }

    private static Placement agreed() {
        Placement placement = drafted(ADULT);
        ADULT.forEach(signer -> sign(placement, 1, signer));
        return placement;
    }

    private static boolean sign(Placement placement, int number, Signer signer) {
        return placement.sign(new Signature(number, signer, FIRST, false, NOW, "test"), NOW).isPresent();
    }

    private static ContractData data(LocalDate last) {
        return new ContractData(FIRST, last, 16, 2, List.of("B1-K1-W1"), EnumSet.of(SupervisorRole.WORKPLACE_TRAINER));
    }
}
