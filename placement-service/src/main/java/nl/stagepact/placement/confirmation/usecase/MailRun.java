package nl.stagepact.placement.confirmation.usecase;

import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.placement.confirmation.outgoing.CompanyMail;

/** Sends mails to companies, one after another. */
@ApplicationScoped
class MailRun {

    private static final Logger LOG = Logger.getLogger(MailRun.class);

    /** Failures after which a run stops, since the mail server is probably unavailable. */
    private static final int MAX_FAILURES = 3;

    private final CompanyMail mail;
    private final FailedMails failedMails;

    MailRun(CompanyMail mail, FailedMails failedMails) {
        this.mail = mail;
        this.failedMails = failedMails;
    }

    /**
     * @param next handles one company in a transaction; false when there is none left, and throws {@link MailNotSent}
     * @return number of companies handled; 0 when mail is disabled. A failed mail is retried later, after all others
     */
    int run(BooleanSupplier next) {
        int handled = 0;
        int failed = 0;
        while (mail.isEnabled() && failed < MAX_FAILURES) {
            try {
                if (!next.getAsBoolean()) {
                    break;
                }
                handled++;
            } catch (MailNotSent failure) {
                failedMails.remember(failure);
                failed++;
                LOG.warnf("A mail to a company failed; tried again later: cause=%s", failure.getCause().getClass().getName());
            }
        }
        return handled;
    }
}
