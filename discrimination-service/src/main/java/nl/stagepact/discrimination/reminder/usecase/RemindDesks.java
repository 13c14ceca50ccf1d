package nl.stagepact.discrimination.reminder.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.reminder.outgoing.DeskMail;

/** Mails every desk for which something waits, if mail is sent at all. */
@ApplicationScoped
public class RemindDesks {

    private final FindWaitingDesks findWaitingDesks;
    private final RemindDesk remindDesk;
    private final DeskMail mail;

    RemindDesks(FindWaitingDesks findWaitingDesks, RemindDesk remindDesk, DeskMail mail) {
        this.findWaitingDesks = findWaitingDesks;
        this.remindDesk = remindDesk;
        this.mail = mail;
    }

    /**
     * One mail that fails keeps none of the others.
     *
     * @return how many were mailed
     * @throws IllegalStateException when mails were not accepted, without their addresses
     */
    public int remind() {
        if (!mail.isEnabled()) {
            return 0;
        }
        int mailed = 0;
        int failed = 0;
        for (Recipient desk : findWaitingDesks.find()) {
            try {
                mailed += remindDesk.remind(desk) ? 1 : 0;
            } catch (RuntimeException e) {
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " mails to desks were not accepted by the mail server");
        }
        return mailed;
    }
}
