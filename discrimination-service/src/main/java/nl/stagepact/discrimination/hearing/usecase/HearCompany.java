package nl.stagepact.discrimination.hearing.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.casework.usecase.RetentionSettings;
import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.HearingRejected;
import nl.stagepact.discrimination.hearing.domain.LinkCode;
import nl.stagepact.discrimination.hearing.domain.OpenedRequest;
import nl.stagepact.discrimination.hearing.persistence.CompanyRequests;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Shows a company what a desk asks, and takes its reply, by the code in the link alone. */
@ApplicationScoped
public class HearCompany {

    private final CompanyRequests requests;
    private final FindCase findCase;
    private final SealEntry sealEntry;
    private final RetentionSettings settings;
    private final DutchCalendar calendar;

    HearCompany(CompanyRequests requests, FindCase findCase, SealEntry sealEntry, RetentionSettings settings,
            DutchCalendar calendar) {
        this.requests = requests;
        this.findCase = findCase;
        this.sealEntry = sealEntry;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The question until there is a reply: whoever has the link later must read neither. */
    @Transactional
    public OpenedRequest read(LinkCode code) {
        CompanyRequest request = find(code);
        byte[] question = request.question();
        return new OpenedRequest(request, question == null ? null : opened(request.id(), question, code), null);
    }

    private static String opened(UUID requestId, byte[] question, LinkCode code) {
        return PaddedJson.read(
                Hpke.open(question, Hpke.pair(code.privateKey()), SealingContexts.ofCompanyQuestion(requestId))
                        .orElseThrow(() -> new IllegalStateException("A question is not at its place or was changed")),
                String.class);
    }

    /**
     * Once, also after the last day.
     *
     * @throws HearingRejected.LinkUnknown when no request has this link
     * @throws HearingRejected.Replied when the company replied already
     */
    @Transactional
    public void reply(LinkCode code, String reply) {
        Case subject = findCase.lock(find(code).caseId()).orElseThrow(HearingRejected.LinkUnknown::new);
        CompanyRequest request = find(code); // as it is under the lock
        if (request.isReplied()) {
            throw new HearingRejected.Replied();
        }
        subject.hearCompany(settings.toRetention().ofAddition(calendar.today()));
        requests.reply(request.id(), sealEntry.seal(subject.id(), EntryKind.COMPANY_REPLY, Author.COMPANY, reply),
                calendar.today());
    }

    private CompanyRequest find(LinkCode code) {
        return requests.find(code).filter(request -> request.leads(calendar.today()))
                .orElseThrow(HearingRejected.LinkUnknown::new);
    }
}
