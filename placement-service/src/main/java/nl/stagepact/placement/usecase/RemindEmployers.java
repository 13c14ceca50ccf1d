package nl.stagepact.placement.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.placement.outgoing.ConfirmationMail;

/** Asks companies by mail whether they still offer what nobody confirmed for some time, before it is hidden. */
@ApplicationScoped
public class RemindEmployers {

    private static final Logger LOG = Logger.getLogger(RemindEmployers.class);

    private final RemindOneEmployer remindOne;
    private final ConfirmationMail mail;

    RemindEmployers(RemindOneEmployer remindOne, ConfirmationMail mail) {
        this.remindOne = remindOne;
        this.mail = mail;
    }

    /**
     * @return how many vacancies it was about; 0 when mail is not to be sent. One that could not be sent is tried again later
     */
    public int remind() {
        int reminded = 0;
        try {
            while (mail.isEnabled() && remindOne.remind()) {
                reminded++;
            }
        } catch (RuntimeException e) {
            LOG.warnf("Employers could not be reminded; tried again later: sent=%d cause=%s", reminded, e.getClass().getName());
        }
        return reminded;
    }
}
