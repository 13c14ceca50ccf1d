package nl.stagepact.discrimination.hearing.usecase;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.HearingRejected;
import nl.stagepact.discrimination.hearing.domain.LinkCode;
import nl.stagepact.discrimination.hearing.domain.RequestKind;
import nl.stagepact.discrimination.hearing.persistence.CompanyRequests;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.SecretCode;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Asks the company concerned for its side, or for what it does with what the desk concluded. */
@ApplicationScoped
public class AskCompany {

    private static final int MOST = 10;

    private final FindCase findCase;
    private final CompanyRequests requests;
    private final SealEntry sealEntry;
    private final DutchCalendar calendar;
    private final SecureRandom random = new SecureRandom();
    private final ReadConsents consents;

    AskCompany(FindCase findCase, CompanyRequests requests, SealEntry sealEntry, DutchCalendar calendar,
            ReadConsents consents) {
        this.findCase = findCase;
        this.requests = requests;
        this.sealEntry = sealEntry;
        this.calendar = calendar;
        this.consents = consents;
    }

    /** @param code for the link, which is stored nowhere */
    public record Asked(CompanyRequest request, LinkCode code) {
    }

    /**
     * @param days until the reply is due, at least 1
     * @throws HearingRejected.NotWished when the reporter does not want the company to hear of it
     * @throws HearingRejected.CompanyNotShared when the desk may not read which company it is
     * @throws HearingRejected.NotDecidedYet when feedback is asked about what was not concluded
     * @throws HearingRejected.TooMany when the case has ten requests
     */
    @Transactional
    public Asked ask(UUID caseId, RequestKind kind, String question, int days, DeskCaller caller) {
        Case subject = findCase.lockHandled(caseId, caller);
        if (!subject.wish().letsCompanyHear()) {
            throw new HearingRejected.NotWished();
        }
        if (!consents.mayRead(caseId, caller.recipient(), CasePart.COMPANY)) {
            throw new HearingRejected.CompanyNotShared();
        }
        if (kind == RequestKind.FEEDBACK && !subject.state().isDecided()) {
            throw new HearingRejected.NotDecidedYet();
        }
        if (requests.ofCase(caseId).size() >= MOST) {
            throw new HearingRejected.TooMany();
        }
        LinkCode code = new LinkCode(SecretCode.random(random));
        UUID id = UUID.randomUUID();
        LocalDate today = calendar.today();
        CompanyRequest request = new CompanyRequest(id, caseId, kind,
                Hpke.seal(PaddedJson.write(question), Hpke.pair(code.privateKey()).publicKey(),
                        SealingContexts.ofCompanyQuestion(id)),
                sealEntry.seal(caseId, EntryKind.COMPANY_QUESTION, Author.DESK, question), null, today, today.plusDays(days),
                null, null);
        requests.insert(request, code);
        subject.hearCompany(request.replyBy());
        return new Asked(request, code);
    }
}
