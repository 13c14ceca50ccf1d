package nl.stagepact.discrimination.routing.usecase;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.CurrentKeys;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.keys.usecase.ShareParts;
import nl.stagepact.discrimination.routing.domain.Consent;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.routing.persistence.Consents;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Lets a desk read parts of a case, which only the reporter may decide. */
@ApplicationScoped
public class GiveConsent {

    private final ReadDesks desks;
    private final Consents consents;
    private final Pseudonyms pseudonyms;
    private final CurrentKeys currentKeys;
    private final ShareParts shareParts;
    private final DutchCalendar calendar;

    GiveConsent(ReadDesks desks, Consents consents, Pseudonyms pseudonyms, CurrentKeys currentKeys,
            ShareParts shareParts, DutchCalendar calendar) {
        this.desks = desks;
        this.consents = consents;
        this.pseudonyms = pseudonyms;
        this.currentKeys = currentKeys;
        this.shareParts = shareParts;
        this.calendar = calendar;
    }

    /**
     * Shares the keys of the parts with the desk under its present key, also of those that it was given before: it may have
     * lost the key that it had. Nothing is asked of a desk that may read all of them already. The caller has locked the case.
     *
     * @param reporter the case as the reporter opens it
     * @throws DeskRejected when the desk takes no reports or must never be given one of the parts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(OpenedCase reporter, DeskCode desk, Collection<CasePart> parts) {
        Recipient recipient = pseudonyms.of(desk.text());
        Set<CasePart> added = EnumSet.noneOf(CasePart.class);
        added.addAll(parts);
        consents.given(reporter.caseId(), recipient).forEach(consent -> added.remove(consent.part()));
        if (!added.isEmpty()) {
            check(desk, added);
            record(reporter.caseId(), recipient, added);
        }
        shareParts.share(reporter, parts, currentKeys.of(recipient));
    }

    /** @throws DeskRejected when the desk takes no reports or must never be given one of the parts */
    public void check(DeskCode desk, Collection<CasePart> parts) {
        desks.requireOpen(desk);
        Set<CasePart> refused = parts.stream().filter(part -> !desk.kind().mayRead(part))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CasePart.class)));
        if (!refused.isEmpty()) {
            throw new DeskRejected.MayNotRead(desk, refused);
        }
    }

    /** Like {@link #record}, of a desk that is told by a lodging. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordQuietly(UUID caseId, Recipient recipient, Collection<CasePart> parts) {
        parts.forEach(part -> consents
                .insert(new Consent(UUID.randomUUID(), caseId, recipient, part, calendar.today()).quiet()));
    }

    /** Lets the reporter see what a lodging gave the desk. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID caseId, Recipient desk) {
        consents.given(caseId, desk).forEach(Consent::show);
    }

    /** Records consents that were not given before, and whose keys are shared. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID caseId, Recipient recipient, Collection<CasePart> parts) {
        parts.forEach(
                part -> consents.insert(new Consent(UUID.randomUUID(), caseId, recipient, part, calendar.today())));
    }
}
