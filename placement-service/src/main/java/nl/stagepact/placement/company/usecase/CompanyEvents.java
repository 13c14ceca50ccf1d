package nl.stagepact.placement.company.usecase;

import nl.stagepact.events.placements.CompanyRegistered;
import nl.stagepact.events.placements.RecognitionWithdrawn;
import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.persistence.CompanyStatements;

/** Creates events about companies and recognitions. */
final class CompanyEvents {

    private CompanyEvents() {
    }

    static CompanyRegistered registered(CompanyStatements.Registered company) {
        return new CompanyRegistered(company.leerbedrijfId().code(), company.municipalityCode(), company.programmeCodes());
    }

    static RecognitionWithdrawn withdrawn(Withdrawal withdrawal) {
        return new RecognitionWithdrawn(withdrawal.leerbedrijfId().code(), withdrawal.programmeCode(),
                withdrawal.withdrawnOn(), withdrawal.reason().code());
    }
}
