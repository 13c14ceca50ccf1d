package nl.stagepact.placement.handover.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.handover.domain.Handover;
import nl.stagepact.placement.handover.persistence.Handovers;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.Fingerprint;

/** Makes a code with which a student's record can be read elsewhere, as the student consented. */
@ApplicationScoped
public class HandOverRecord {

    private static final Period TERM = Period.ofDays(90);
    private static final int BYTES = 20;

    private final SearchCases cases;
    private final Handovers handovers;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HandOverRecord(SearchCases cases, Handovers handovers, DutchCalendar calendar, Clock clock) {
        this.cases = cases;
        this.handovers = handovers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param code shown once @param validUntil last day on which the record can be read */
    public record HandedOver(String code, LocalDate validUntil) {
    }

    /**
     * A code that was made before reads it no more.
     *
     * @param consentedOn day on which the student consented
     * @throws SearchCaseRejected.NotFound when the organisation has no such case
     */
    @Transactional
    public HandedOver handOver(String organisation, CaseKey key, LocalDate consentedOn, String client) {
        UUID searchCase = id(organisation, key);
        LocalDate today = calendar.today();
        handovers.deleteBefore(today);
        handovers.deleteOf(searchCase);
        byte[] code = new byte[BYTES];
        random.nextBytes(code);
        Handover handover = new Handover(searchCase, consentedOn, today.plus(TERM));
        handovers.insert(Fingerprint.of(code), handover, clock.instant(), client);
        return new HandedOver(HexFormat.of().formatHex(code), handover.validUntil());
    }

    /**
     * The student takes its consent back: no code reads the record any more. @throws SearchCaseRejected.NotFound as
     * {@link #handOver}
     */
    @Transactional
    public void withdraw(String organisation, CaseKey key) {
        handovers.deleteOf(id(organisation, key));
    }

    private UUID id(String organisation, CaseKey key) {
        return cases.idOf(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new);
    }
}
