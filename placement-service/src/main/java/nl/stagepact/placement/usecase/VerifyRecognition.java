package nl.stagepact.placement.usecase;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.domain.company.LeerbedrijfId;
import nl.stagepact.placement.domain.company.RecognitionRules;
import nl.stagepact.placement.persistence.TrainingCompanies;

/** Whether a student may begin at a company: what a school asks before it signs. */
@ApplicationScoped
public class VerifyRecognition {

    private final TrainingCompanies companies;

    VerifyRecognition(TrainingCompanies companies) {
        this.companies = companies;
    }

    /** @param startDate first day of the internship */
    public RecognitionRules.Verdict verify(LeerbedrijfId id, String programmeCode, LocalDate startDate) {
        return RecognitionRules.verify(companies.find(id), programmeCode, startDate);
    }
}
