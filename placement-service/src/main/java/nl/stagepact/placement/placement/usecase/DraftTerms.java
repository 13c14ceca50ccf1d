package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.placement.company.usecase.VerifyRecognition;
import nl.stagepact.placement.placement.domain.ContractData;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.domain.AgeBand;
import nl.stagepact.placement.searchcase.persistence.SearchCases;

/** Drafts the contract data of an agreement, or of an amendment. */
@ApplicationScoped
public class DraftTerms {

    private final Placements placements;
    private final SearchCases cases;
    private final VerifyRecognition verifyRecognition;
    private final PlacementSettings settings;
    private final Clock clock;

    DraftTerms(Placements placements, SearchCases cases, VerifyRecognition verifyRecognition, PlacementSettings settings,
            Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.verifyRecognition = verifyRecognition;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param effectiveOn first day on which an amendment holds; null for the agreement, which holds from its first day
     * @param minor whether the student is under 18; null where the case tells it
     * @param expected version of the placement
     * @throws PlacementRejected when there is no such placement of the organisation, or its state does not allow it
     */
    @Transactional
    public Placement draft(UUID id, ContractData data, @Nullable LocalDate effectiveOn, @Nullable Boolean minor,
            IntPredicate expected,
            PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        if (!expected.test(placement.version())) {
            throw new PlacementRejected.ChangedMeanwhile();
        }
        AgeBand age = cases.ofPlacement(placement.proposal().searchCaseId()).content().ageBand();
        boolean isMinor = isMinor(age, minor);
        verifyRecognition(placement, data.startsOn());
        placement.draft(data, effectiveOn, settings.signerPolicy().of(isMinor), clock.instant(), rights.client());
        placements.writeChanges();
        return placement;
    }

    private static boolean isMinor(@Nullable AgeBand age, @Nullable Boolean minor) {
        if (age == null) {
            return Optional.ofNullable(minor).orElseThrow(PlacementRejected.AgeNotTold::new);
        }
        boolean told = age != AgeBand.FROM_18;
        if (minor != null && minor != told) {
            throw new PlacementRejected.AgeContradicted();
        }
        return told;
    }

    private void verifyRecognition(Placement placement, LocalDate startsOn) {
        RecognitionRules.Verdict verdict = verifyRecognition.verify(placement.proposal().leerbedrijfId(),
                placement.proposal().programmeCode(), startsOn);
        if (!verdict.ground().isRecognised()) {
            throw new PlacementRejected.NotRecognised(verdict.ground());
        }
    }
}
