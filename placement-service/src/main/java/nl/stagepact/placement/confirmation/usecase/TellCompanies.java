package nl.stagepact.placement.confirmation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells companies by mail which of their vacancies were blocked, hidden or published by others than those who offer them. */
@ApplicationScoped
public class TellCompanies {

    private final TellOneCompany tellOne;
    private final MailRun mailRun;

    TellCompanies(TellOneCompany tellOne, MailRun mailRun) {
        this.tellOne = tellOne;
        this.mailRun = mailRun;
    }

    /** @return number of mails sent; 0 when mail is disabled */
    public int tell() {
        return mailRun.run(tellOne::tell);
    }
}
