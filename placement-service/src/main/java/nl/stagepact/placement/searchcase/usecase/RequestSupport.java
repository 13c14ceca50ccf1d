package nl.stagepact.placement.searchcase.usecase;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.placement.searchcase.domain.SupportKind;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.placement.searchcase.persistence.SupportActions;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;

/** Asks for support of a case: of the advisers of a pact, or records that the organisation gives it. */
@ApplicationScoped
public class RequestSupport {

    private final SearchCases cases;
    private final SupportActions actions;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RequestSupport(SearchCases cases, SupportActions actions, IdempotencyKeys keys, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param pact null for support by the organisation itself */
    public record Support(SupportKind kind, @Nullable String pact) {
    }

    /**
     * @param pacts of the caller
     * @param idempotencyKey null when the client sent none
     * @param fingerprint digest of the request
     * @throws SearchCaseRejected when there is no such case, it seeks no place, or the pact is not the caller's
     */
    @Transactional
    public SupportAction request(String organisation, CaseKey key, Support support, Set<String> pacts, String client,
            @Nullable String idempotencyKey, byte[] fingerprint) {
        if (support.pact() != null && !pacts.contains(support.pact())) {
            throw new SearchCaseRejected.NotAPartner();
        }
        SearchCase searchCase = cases.findForUpdate(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new);
        return keys.createOnce(client, idempotencyKey, fingerprint, () -> {
            SupportAction action = new SupportAction(ids.generate(), searchCase, support.kind(), support.pact(),
                    clock.instant(), client);
            actions.insert(action);
            return action;
        }, SupportAction::id, id -> actions.find(id).orElseThrow(SearchCaseRejected.NotFound::new));
    }
}
