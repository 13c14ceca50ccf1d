package nl.stagepact.placement.confirmation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.placement.confirmation.outgoing.ConfirmationMail;

/** Reminds companies by mail of vacancies that will soon be hidden without a confirmation. */
@ApplicationScoped
public class RemindEmployers {

    private static final Logger LOG = Logger.getLogger(RemindEmployers.class);

    /** Failures after which a run stops, since the mail server is probably unavailable. */
    private static final int MAX_FAILURES = 3;

    private final RemindOneEmployer remindOne;
    private final ConfirmationMail mail;

    RemindEmployers(RemindOneEmployer remindOne, ConfirmationMail mail) {
        this.remindOne = remindOne;
        this.mail = mail;
    }

    /**
     * @return number of reminders sent; 0 when mail is disabled. A failed one is retried later,
     *         after all others
     */
    public int remind() {
        int reminded = 0;
        int failed = 0;
        while (mail.isEnabled() && failed < MAX_FAILURES) {
            try {
                if (!remindOne.remind()) {
                    break;
                }
                reminded++;
            } catch (RemindOneEmployer.NotSent failure) {
                remindOne.remember(failure);
                failed++;
                LOG.warnf("An employer could not be reminded; tried again later: cause=%s",
                        failure.getCause().getClass().getName());
            }
        }
        return reminded;
    }
}
