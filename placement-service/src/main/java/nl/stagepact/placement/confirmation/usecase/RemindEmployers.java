package nl.stagepact.placement.confirmation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/** Reminds companies by mail of vacancies that will soon be hidden without a confirmation. */
@ApplicationScoped
public class RemindEmployers {

    private final RemindOneEmployer remindOne;
    private final MailRun mailRun;

    RemindEmployers(RemindOneEmployer remindOne, MailRun mailRun) {
        this.remindOne = remindOne;
        this.mailRun = mailRun;
    }

    /** @return number of reminders sent; 0 when mail is disabled */
    public int remind() {
        return mailRun.run(remindOne::remind);
    }
}
