package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Wish;

/**
 * A case: a report and what happens with it. It keeps its id when it moves to another desk, so that it counts once. Holds days
 * and no times, and nothing of what was reported.
 */
@Entity
@Table(name = "discrimination_case")
public class Case {

    @Id
    private UUID id;
    private String language;
    @Enumerated(EnumType.STRING)
    private Wish wish;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    private LocalDate receivedOn;
    private @Nullable String desk;
    private @Nullable String handler;
    @Embedded
    private @Nullable ProposedDesk proposedDesk;
    @Embedded
    private @Nullable Replacement replacement;
    private @Nullable Integer rating;
    /** How often the reporter or the company did something. */
    private int heard;
    private @Nullable LocalDate eraseOn;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Case() {
    }

    /**
     * @param id UUIDv4, from which no time can be read
     * @param language in which the reporter is answered
     * @param desk that handles it; null while nobody does
     */
    public Case(UUID id, String language, Wish wish, @Nullable Recipient desk, LocalDate today) {
        this.id = id;
        this.language = language;
        this.wish = wish;
        this.receivedOn = today;
        this.desk = desk == null ? null : desk.id();
        this.state = desk == null ? CaseState.REGISTERED : CaseState.RECEIVED;
    }

    /** @throws CaseRejected.NoSuchStep when the state does not allow it */
    public void take(CaseState to) {
        if (!state.next().contains(to)) {
            throw new CaseRejected.NoSuchStep(state, to);
        }
        state = to;
        if (to != CaseState.AFTERCARE && to != CaseState.CLOSED) {
            eraseOn = null; // something is expected again
        }
    }

    /** @param lastDay of retention, unless a later one is set already */
    public void keepUntil(LocalDate lastDay) {
        if (eraseOn == null || eraseOn.isBefore(lastDay)) {
            eraseOn = lastDay;
        }
    }

    /** Moves to another desk, where nobody handles it yet. @throws CaseRejected.NoSuchStep when the state does not allow it */
    public void moveTo(Recipient to) {
        take(state == CaseState.REGISTERED ? CaseState.RECEIVED : CaseState.PASSED_ON);
        desk = to.id();
        handler = null;
        rating = null;
        dropProposal();
    }

    /**
     * The desk would rather have another one handle the case, which its reporter decides by moving it.
     *
     * @throws CaseRejected.SameDesk when that desk handles it already
     * @throws CaseRejected.NoSuchStep when no desk handles it
     */
    public void propose(Recipient to, LocalDate today) {
        if (!state.next().contains(CaseState.PASSED_ON)) {
            throw new CaseRejected.NoSuchStep(state, CaseState.PASSED_ON);
        }
        if (isHandledBy(to)) {
            throw new CaseRejected.SameDesk();
        }
        proposedDesk = new ProposedDesk(to.id(), today);
    }

    /** Nothing is proposed any longer: the desk took it back, or the reporter does not want it. */
    public void dropProposal() {
        proposedDesk = null;
    }

    /** Withdrawn by the reporter: no desk has it any longer. @throws CaseRejected.NoSuchStep when it is withdrawn already */
    public void withdraw() {
        take(CaseState.WITHDRAWN);
        desk = null;
        handler = null;
        dropProposal();
    }

    /** What the reporter wants now. */
    public void want(Wish now) {
        wish = now;
    }

    /** @param subject of a handler of the desk; null to leave it to the desk */
    public void assign(@Nullable String subject) {
        handler = subject;
    }

    /**
     * The reporter did something. Always changes the version, so that no step is taken by one who has not seen it.
     *
     * @param isAnswer whether it can answer a question of the desk
     * @param retention prolonged by what comes after an outcome
     * @return whether that reopened the case
     * @throws CaseRejected.NoSuchStep when the report is withdrawn
     */
    public boolean hearReporter(boolean isAnswer, LocalDate retention) {
        if (state == CaseState.WITHDRAWN) {
            throw new CaseRejected.NoSuchStep(state, CaseState.REOPENED);
        }
        heard++;
        boolean reopens = state == CaseState.CLOSED;
        if (reopens) {
            take(CaseState.REOPENED);
        } else if (isAnswer && state == CaseState.ASKED_BACK) {
            take(CaseState.IN_HAND);
        }
        if (eraseOn != null && state != CaseState.REGISTERED) {
            keepUntil(retention);
        }
        return reopens;
    }

    /**
     * The company concerned was asked or replied. That reopens nothing.
     *
     * @param retention last day until which that keeps the case at least
     */
    public void hearCompany(LocalDate retention) {
        heard++;
        if (eraseOn != null) {
            keepUntil(retention);
        }
    }

    public void askReplacement(LocalDate today) {
        replacement = Replacement.asked(today);
    }

    /**
     * The desk spent a token for another place; which one is not kept.
     *
     * @throws CaseRejected.ReplacementNotAsked when none is asked for, or a token was spent for it already
     */
    public void spendReplacement(LocalDate today) {
        replacement = Replacement.spent(replacement, today);
    }

    /** @param stars of the reporter for the handling, 1 to 5 @throws CaseRejected.NotDecidedYet before there is an outcome */
    public void rate(int stars) {
        if (!state.isDecided()) {
            throw new CaseRejected.NotDecidedYet();
        }
        rating = stars;
    }

    public boolean isHandledBy(Recipient organisation) {
        return organisation.id().equals(desk);
    }

    public UUID id() {
        return id;
    }

    /** {@code nl} or {@code en}. */
    public String language() {
        return language;
    }

    public Wish wish() {
        return wish;
    }

    public CaseState state() {
        return state;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The desk that handles it; null while nobody does. */
    public @Nullable Recipient desk() {
        return desk == null ? null : new Recipient(desk);
    }

    /** The desk that should handle it according to the one that does; null when none is proposed. */
    public @Nullable ProposedDesk proposedDesk() {
        return proposedDesk;
    }

    /** Subject of the handler; null while it is left to the desk. */
    public @Nullable String handler() {
        return handler;
    }

    /** Another place; null while none was asked for. */
    public @Nullable Replacement replacement() {
        return replacement;
    }

    /** 1 to 5; null when not rated. */
    public @Nullable Integer rating() {
        return rating;
    }

    /** Last day on which it is kept; null while something is expected of somebody. */
    public @Nullable LocalDate eraseOn() {
        return eraseOn;
    }

    /** Incremented when a change is flushed. */
    public int version() {
        return version;
    }
}
