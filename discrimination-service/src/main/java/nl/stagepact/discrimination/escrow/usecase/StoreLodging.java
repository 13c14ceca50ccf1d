package nl.stagepact.discrimination.escrow.usecase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.LodgingToken;
import nl.stagepact.discrimination.escrow.domain.Vouching;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.escrow.persistence.Vouchings;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.LodgedFor;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.CurrentKeys;
import nl.stagepact.discrimination.keys.usecase.LodgeParts;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.report.domain.ConcernedCompany;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.GiveConsent;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Stores a lodging, and a message about it that only the keeper can open. */
@ApplicationScoped
public class StoreLodging {

    /** Who the reporter is, the desk learns later, if the reporter wants that. */
    private static final Set<CasePart> LODGED = EnumSet.of(CasePart.COMPANY, CasePart.FACTS, CasePart.ACCOUNT,
            CasePart.ATTACHMENTS, CasePart.CONVERSATION);

    private final OwnCase ownCase;
    private final Lodgings lodgings;
    private final Vouchings vouchings;
    private final EndLodging endLodging;
    private final KeeperNames names;
    private final WriteToKeeper writeToKeeper;
    private final GiveConsent giveConsent;
    private final ReadConsents consents;
    private final ReadEntries entries;
    private final LodgeParts lodgeParts;
    private final CurrentKeys currentKeys;
    private final Pseudonyms pseudonyms;
    private final DutchCalendar calendar;

    StoreLodging(OwnCase ownCase, Lodgings lodgings, Vouchings vouchings, EndLodging endLodging, KeeperNames names,
            WriteToKeeper writeToKeeper, GiveConsent giveConsent, ReadConsents consents, ReadEntries entries,
            LodgeParts lodgeParts, CurrentKeys currentKeys, Pseudonyms pseudonyms, DutchCalendar calendar) {
        this.ownCase = ownCase;
        this.lodgings = lodgings;
        this.vouchings = vouchings;
        this.endLodging = endLodging;
        this.names = names;
        this.writeToKeeper = writeToKeeper;
        this.giveConsent = giveConsent;
        this.consents = consents;
        this.entries = entries;
        this.lodgeParts = lodgeParts;
        this.currentKeys = currentKeys;
        this.pseudonyms = pseudonyms;
        this.calendar = calendar;
    }

    /** Before the keeper is asked for anything. @throws CaseRejected.CodeUnknown when no case has this code */
    @Transactional
    public void check(ReceiptCode code) {
        ownCase.find(code);
    }

    /** @throws LodgingRejected when it cannot be lodged */
    @Transactional
    public void store(ReceiptCode code, DeskCode desk, int threshold, Wish wish, Optional<LodgingToken> token,
            byte[] keeperKey) {
        OwnCase.Opened own = ownCase.lockAndOpen(code);
        UUID caseId = own.subject().id();
        if (own.subject().state() == CaseState.WITHDRAWN) {
            throw new CaseRejected.NoSuchStep(CaseState.WITHDRAWN, CaseState.REOPENED);
        }
        String company = names.company(company(own.opened()));
        String before = lodgings.ofCase(caseId).map(Lodging::origin).orElse(null);
        endLodging.end(caseId);
        Recipient recipient = pseudonyms.of(desk.text());
        if (own.subject().isHandledBy(recipient) || consents.recipients(caseId).contains(recipient)) {
            throw new LodgingRejected.DeskReads();
        }
        Set<CasePart> parts = parts(desk);
        giveConsent.check(desk, parts);
        Lodging lodging = new Lodging(UUID.randomUUID(), caseId, recipient, keeperKey, threshold, wish, calendar.today(),
                origin(caseId, token, before), null, null);
        lodgings.insert(lodging);
        lodgeParts.lodge(own.opened(), parts, new LodgedFor(lodging.id(), currentKeys.of(recipient), keeperKey));
        KeeperMessage message = KeeperMessage.lodged(lodging.id(), company, lodging.origin(), threshold);
        if (lodging.origin() == null) {
            writeToKeeper.hold(message, keeperKey);
        } else {
            requireFirstOfDay(caseId);
            writeToKeeper.write(message, keeperKey);
        }
    }

    /** What is lodged for a desk. */
    static Set<CasePart> parts(DeskCode desk) {
        Set<CasePart> parts = EnumSet.copyOf(LODGED);
        parts.removeIf(part -> !desk.kind().mayRead(part));
        return parts;
    }

    /** Each is a new one for the keeper, which takes so many on a day. */
    private void requireFirstOfDay(UUID caseId) {
        if (!lodgings.noteDay(caseId, calendar.today())) {
            throw new LodgingRejected.LodgedToday();
        }
    }

    private String company(OpenedCase opened) {
        return entries.last(opened, EntryKind.COMPANY, ConcernedCompany.class).map(ConcernedCompany::leerbedrijfId)
                .orElseThrow(LodgingRejected.CompanyUnknown::new);
    }

    /** @param before of what was lodged before, for which a token may have been spent */
    private @Nullable String origin(UUID caseId, Optional<LodgingToken> token, @Nullable String before) {
        if (token.isPresent()) {
            return names.origin(vouchings.spend(token.get().digest(), Vouching.schoolYear(calendar.today()))
                    .orElseThrow(LodgingRejected.TokenUnknown::new));
        }
        return before != null ? before : vouchings.ofCase(caseId).map(names::origin).orElse(null);
    }
}
