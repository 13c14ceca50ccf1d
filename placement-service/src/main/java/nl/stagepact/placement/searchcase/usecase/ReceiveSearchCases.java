package nl.stagepact.placement.searchcase.usecase;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.searchcase.domain.PushedCase;
import nl.stagepact.placement.searchcase.persistence.PushedCases;
import nl.stagepact.placement.searchcase.persistence.PushedCases.Merged;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.servicekit.outbox.Outbox;

/** Receives the cases that an organisation pushes: new ones are opened, known ones changed, closed ones stay closed. */
@ApplicationScoped
public class ReceiveSearchCases {

    private final PushedCases pushed;
    private final EscalateSearchCases escalate;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReceiveSearchCases(PushedCases pushed, EscalateSearchCases escalate, IdempotencyKeys keys, Outbox outbox, Clock clock) {
        this.pushed = pushed;
        this.escalate = escalate;
        this.keys = keys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Numbers of cases.
     *
     * @param matched with a proposal or a place, which keep what was decided about
     * @param closed that stay closed although they were pushed
     * @param escalated that became the school's task by this push, which are among the others
     */
    public record Received(int opened, int changed, int unchanged, int matched, int closed, int escalated) {
    }

    /**
     * @param cases with different keys
     * @param fingerprint digest of the request
     * @param answer made of the outcome, and repeated for the same key
     */
    @Transactional
    public String receive(String organisation, List<PushedCase> cases, String client, String key, byte[] fingerprint,
            Function<Received, String> answer) {
        return keys.answerOnce(client, key, fingerprint, () -> answer.apply(merge(organisation, cases, client)));
    }

    private Received merge(String organisation, List<PushedCase> cases, String client) {
        pushed.lock(organisation);
        PushedCases.Merge merge = pushed.merge(organisation, cases, ids::generate, clock.instant(), client);
        List<Merged> opened = merge.merged().stream().filter(Merged::isNew).toList();
        outbox.append(opened.stream()
                .map(each -> SearchCaseEvents.opened(each.id(), organisation, each.programmeCode(), each.level())).toList());
        int escalated = escalate.escalateOf(organisation);
        int changed = merge.merged().size() - opened.size();
        return new Received(opened.size(), changed,
                cases.size() - merge.merged().size() - merge.closed() - merge.matched(), merge.matched(), merge.closed(),
                escalated);
    }
}
