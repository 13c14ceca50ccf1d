package nl.stagepact.discrimination.casework.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Opens a case for a report, and brings a case to a desk. */
@ApplicationScoped
public class ReceiveCase {

    private final Cases cases;
    private final ReadDesks desks;
    private final Pseudonyms pseudonyms;
    private final CaseTerms terms;
    private final RetentionSettings settings;
    private final DutchCalendar calendar;

    ReceiveCase(Cases cases, ReadDesks desks, Pseudonyms pseudonyms, CaseTerms terms,
            RetentionSettings settings, DutchCalendar calendar) {
        this.cases = cases;
        this.desks = desks;
        this.pseudonyms = pseudonyms;
        this.terms = terms;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** @param code of the desk that handles it; null when nobody does */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID id, String language, Wish wish, @Nullable DeskCode code) {
        Recipient recipient = code == null ? null : pseudonyms.of(code.text());
        Case subject = new Case(id, language, wish, recipient, calendar.today());
        if (code == null) {
            subject.keepUntil(settings.toRetention().ofRegistered(calendar.today()));
        }
        cases.insert(subject);
        if (code != null) {
            terms.start(id, desks.requireOpen(code).structure());
        }
    }

    /** Moves a case, which the caller has locked, to another desk, whose terms begin today. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Case subject, DeskCode code) {
        Desk desk = desks.requireOpen(code);
        terms.lapse(subject);
        subject.moveTo(pseudonyms.of(code.text()));
        terms.start(subject.id(), desk.structure());
    }
}
