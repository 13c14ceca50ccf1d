package nl.stagepact.discrimination.reminder.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.reminder.outgoing.DeskMail;
import nl.stagepact.discrimination.reminder.persistence.WaitingDesks;
import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Mails one desk, once a day. A mail that was not accepted is not noted, and sent in the next run. */
@ApplicationScoped
public class RemindDesk {

    private final WaitingDesks waiting;
    private final ReadDesks desks;
    private final DeskMail mail;
    private final DutchCalendar calendar;

    RemindDesk(WaitingDesks waiting, ReadDesks desks, DeskMail mail, DutchCalendar calendar) {
        this.waiting = waiting;
        this.desks = desks;
        this.mail = mail;
        this.calendar = calendar;
    }

    /** @return whether it was mailed; a desk without an address never is */
    @Transactional
    public boolean remind(Recipient recipient) {
        Desk desk = desks.find(recipient);
        String address = desk.structure().email();
        if (address == null || !waiting.remind(recipient, calendar.today())) {
            return false;
        }
        mail.send(address);
        return true;
    }
}
