package nl.stagepact.placement.company.usecase;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.placement.company.persistence.TrainingCompanies;

/** Verifies a recognition, which a school does before it signs an internship agreement. */
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
