package nl.stagepact.placement.replacement.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.replacement.domain.ReplacementRejected;
import nl.stagepact.placement.replacement.domain.ReplacementToken;
import nl.stagepact.placement.replacement.persistence.ReplacementRequests;
import nl.stagepact.placement.replacement.persistence.ReplacementTokens;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.Fingerprint;

/**
 * Spends a token for another place. The student seeks again, as the school's task, and keeps the present place until another
 * one
 * begins: its company notices nothing, and nobody is told a reason.
 */
@ApplicationScoped
public class AskReplacement {

    private final ReplacementTokens tokens;
    private final ReplacementRequests requests;
    private final SearchCases cases;
    private final Placements placements;
    private final DutchCalendar calendar;
    private final Clock clock;

    AskReplacement(ReplacementTokens tokens, ReplacementRequests requests, SearchCases cases, Placements placements,
            DutchCalendar calendar, Clock clock) {
        this.tokens = tokens;
        this.requests = requests;
        this.cases = cases;
        this.placements = placements;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @throws ReplacementRejected.NotAToken when the token cannot be spent
     * @throws ReplacementRejected.NothingToReplace when the student has no place; the token is not spent
     */
    @Transactional
    public void ask(ReplacementToken token, CaseKey key) {
        String organisation = tokens.spend(Fingerprint.of(token.bytes()), calendar.today())
                .orElseThrow(ReplacementRejected.NotAToken::new);
        UUID caseId = cases.idOf(organisation, key)
                .orElseThrow(ReplacementRejected.NothingToReplace::new);
        Placement present = placements.heldBy(caseId).stream().findFirst()
                .orElseThrow(ReplacementRejected.NothingToReplace::new);
        if (!requests.insert(present.id())) {
            throw new ReplacementRejected.NothingToReplace();
        }
        cases.ofPlacement(caseId).seekAnother(clock.instant());
    }
}
