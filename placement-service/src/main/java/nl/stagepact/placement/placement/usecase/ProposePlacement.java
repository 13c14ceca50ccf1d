package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.placement.company.usecase.VerifyRecognition;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementOrigin;
import nl.stagepact.placement.placement.domain.PlacementProposal;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.reservation.domain.SeatKind;
import nl.stagepact.placement.reservation.domain.SeatsLeft;
import nl.stagepact.placement.reservation.persistence.Reservations;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.servicekit.outbox.Outbox;

/** Proposes a place that a school or a student found, after the recognition of the company is verified. */
@ApplicationScoped
public class ProposePlacement {

    private final SearchCases cases;
    private final Placements placements;
    private final Vacancies vacancies;
    private final Reservations reservations;
    private final VerifyRecognition verifyRecognition;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ProposePlacement(SearchCases cases, Placements placements, Vacancies vacancies, Reservations reservations,
            VerifyRecognition verifyRecognition, IdempotencyKeys keys, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.placements = placements;
        this.vacancies = vacancies;
        this.reservations = reservations;
        this.verifyRecognition = verifyRecognition;
        this.keys = keys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A place that was found.
     *
     * @param company null for that of the vacancy
     * @param vacancy null for a place outside of vacancies, which has a company
     * @param learningPath of the place; null for that of the vacancy
     * @param from first day
     * @param visitAgreed whether the student visits the company before anybody signs
     */
    public record Found(CaseKey caseKey, @Nullable LeerbedrijfId company, @Nullable UUID vacancy,
            @Nullable LearningPath learningPath, LocalDate from, PlacementOrigin origin, boolean visitAgreed) {
    }

    /**
     * @param idempotencyKey null when the client sent none
     * @param fingerprint digest of the request
     * @throws SearchCaseRejected when the organisation has no such case, or it seeks no place
     * @throws PlacementRejected when there is no free seat, or the company may not train the student
     */
    @Transactional
    public Placement propose(String organisation, Found found, String client, @Nullable String idempotencyKey,
            byte[] fingerprint) {
        return keys.createOnce(client, idempotencyKey, fingerprint, () -> propose(organisation, found, client), Placement::id,
                id -> placements.inserted(id).orElseThrow(PlacementRejected.NotFound::new));
    }

    private Placement propose(String organisation, Found found, String client) {
        SearchCase searchCase = cases.findForUpdate(organisation, found.caseKey())
                .orElseThrow(SearchCaseRejected.NotFound::new);
        searchCase.requireSeeking();
        PlacementProposal proposal = found.vacancy() == null ? outside(searchCase, found)
                : inVacancy(searchCase, found, found.vacancy());
        searchCase.propose(clock.instant());
        Placement placement = new Placement(ids.generate(), proposal, clock.instant(), client);
        placements.insert(placement);
        outbox.append(PlacementEvents.proposed(placement));
        return placement;
    }

    private PlacementProposal outside(SearchCase searchCase, Found found) {
        return proposal(searchCase, found, Objects.requireNonNull(found.company()), null,
                Objects.requireNonNull(found.learningPath()));
    }

    /** Locks the vacancy, so that two cannot take its last seat. */
    private PlacementProposal inVacancy(SearchCase searchCase, Found found, UUID vacancyId) {
        Vacancy vacancy = vacancies.findForUpdate(vacancyId).filter(Vacancy::isPublished)
                .orElseThrow(PlacementRejected.NoSeat::new);
        String programme = searchCase.content().programmeCode();
        SeatsLeft seats = SeatsLeft.of(vacancy.content().places(), reservations.of(vacancyId), placements.seated(vacancyId));
        if (!vacancy.content().programmeCodes().contains(programme)
                || !seats.hasFor(new SeatKind.Seeker(searchCase.organisationCode(), programme))) {
            throw new PlacementRejected.NoSeat();
        }
        return proposal(searchCase, found, vacancy.leerbedrijfId(), vacancyId, vacancy.content().learningPath());
    }

    private PlacementProposal proposal(SearchCase searchCase, Found found, LeerbedrijfId company, @Nullable UUID vacancy,
            LearningPath path) {
        if (placements.heldBy(searchCase.id()).stream().anyMatch(each -> each.proposal().leerbedrijfId().equals(company))) {
            throw new PlacementRejected.HasPlaceThere();
        }
        String programme = searchCase.content().programmeCode();
        RecognitionRules.Verdict verdict = verifyRecognition.verify(company, programme, found.from());
        if (!verdict.ground().isRecognised()) {
            throw new PlacementRejected.NotRecognised(verdict.ground());
        }
        return new PlacementProposal(searchCase.id(), searchCase.organisationCode(), company, vacancy, programme, path,
                found.origin(), searchCase.content().learningPaths().contains(path), null, found.from(), List.of(),
                found.visitAgreed() || searchCase.content().needs().contains(Offer.VISIT_BEFOREHAND));
    }
}
