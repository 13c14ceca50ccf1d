package nl.stagepact.discrimination.intake.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.usecase.ReceiveCase;
import nl.stagepact.discrimination.intake.domain.Receipt;
import nl.stagepact.discrimination.intake.domain.Submission;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.RecipientKey;
import nl.stagepact.discrimination.keys.usecase.CreateKeys;
import nl.stagepact.discrimination.keys.usecase.CurrentKeys;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.report.usecase.StoreReport;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.GiveConsent;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
import nl.stagepact.discrimination.statistics.domain.WaitingCount;
import nl.stagepact.discrimination.statistics.usecase.StageCount;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Takes a report: of its sender nothing is stored but what was sent, and that is sealed. */
@ApplicationScoped
public class SubmitReport {

    /** What a desk needs to handle a case. Who the reporter is, it learns only by consent to that part. */
    private static final Set<CasePart> NEEDED = EnumSet.of(CasePart.COMPANY, CasePart.FACTS, CasePart.ACCOUNT,
            CasePart.ATTACHMENTS, CasePart.CONVERSATION);

    private final GiveConsent giveConsent;
    private final Pseudonyms pseudonyms;
    private final CurrentKeys currentKeys;
    private final CreateKeys createKeys;
    private final ReceiveCase receiveCase;
    private final StoreReport storeReport;
    private final StageCount stageCount;
    private final DutchCalendar calendar;

    SubmitReport(GiveConsent giveConsent, Pseudonyms pseudonyms, CurrentKeys currentKeys, CreateKeys createKeys,
            ReceiveCase receiveCase, StoreReport storeReport, StageCount stageCount, DutchCalendar calendar) {
        this.giveConsent = giveConsent;
        this.pseudonyms = pseudonyms;
        this.currentKeys = currentKeys;
        this.createKeys = createKeys;
        this.receiveCase = receiveCase;
        this.storeReport = storeReport;
        this.stageCount = stageCount;
        this.calendar = calendar;
    }

    /** @throws nl.stagepact.discrimination.routing.domain.DeskRejected when a desk takes no reports or must not read a part */
    @Transactional
    public Receipt submit(Submission submission) {
        Map<DeskCode, Set<CasePart>> shared = shared(submission);
        shared.forEach(giveConsent::check);
        UUID caseId = UUID.randomUUID();
        receiveCase.open(caseId, submission.language(), submission.wish(), submission.handledBy());
        ReceiptCode code = createKeys.create(caseId, recipients(shared, submission));
        shared.forEach((desk, parts) -> giveConsent.record(caseId, pseudonyms.of(desk.text()), parts));
        storeReport.store(caseId, submission.report());
        stageCount
                .stage(WaitingCount
                        .of(CountedReport.of(submission.report().facts(), submission.wish(), organisation(submission),
                                calendar.today())));
        return new Receipt(code.text(), calendar.today());
    }

    /** Whose desk handles it: units of a school count as the school. */
    private @Nullable Recipient organisation(Submission submission) {
        return submission.handledBy() == null ? null : pseudonyms.of(submission.handledBy().organisation().text());
    }

    private static Map<DeskCode, Set<CasePart>> shared(Submission submission) {
        Map<DeskCode, Set<CasePart>> shared = new LinkedHashMap<>();
        submission.consents().forEach((desk, parts) -> shared.put(desk, EnumSet.copyOf(parts)));
        if (submission.handledBy() != null) {
            Set<CasePart> needed = EnumSet.copyOf(NEEDED);
            needed.removeIf(part -> !submission.handledBy().kind().mayRead(part));
            shared.computeIfAbsent(submission.handledBy(), _ -> EnumSet.noneOf(CasePart.class)).addAll(needed);
        }
        return shared;
    }

    private Map<CasePart, List<RecipientKey>> recipients(Map<DeskCode, Set<CasePart>> shared, Submission submission) {
        Map<CasePart, List<RecipientKey>> recipients = new EnumMap<>(CasePart.class);
        shared.forEach((desk, parts) -> {
            Recipient recipient = pseudonyms.of(desk.text());
            RecipientKey key = currentKeys.of(recipient);
            parts.forEach(part -> recipients.computeIfAbsent(part, _ -> new ArrayList<>()).add(key));
            if (desk.equals(submission.handledBy())) {
                recipients.computeIfAbsent(CasePart.NOTES, _ -> new ArrayList<>()).add(key);
            }
        });
        return recipients;
    }
}
