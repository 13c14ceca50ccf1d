package nl.stagepact.placement.confirmation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.placement.confirmation.outgoing.ConfirmationMail;

/** Asks companies by mail whether they still offer what nobody confirmed for some time, before it is hidden. */
@ApplicationScoped
public class RemindEmployers {

    private static final Logger LOG = Logger.getLogger(RemindEmployers.class);

    /** In one go: a server that is away would be asked for every vacancy else. */
    private static final int FAILED_AT_MOST = 3;

    private final RemindOneEmployer remindOne;
    private final ConfirmationMail mail;

    RemindEmployers(RemindOneEmployer remindOne, ConfirmationMail mail) {
        this.remindOne = remindOne;
        this.mail = mail;
    }

    /**
     * @return how many vacancies it was about; 0 when mail is not to be sent. One that could not be sent is tried again later,
     *         after all others
     */
    public int remind() {
        int reminded = 0;
        int failed = 0;
        while (mail.isEnabled() && failed < FAILED_AT_MOST) {
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
