package nl.stagepact.placement.usecase;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.domain.company.CompanyName;
import nl.stagepact.placement.domain.company.LikelyCompany;
import nl.stagepact.placement.domain.company.TrainingCompany;
import nl.stagepact.placement.persistence.TrainingCompanies;

/** Finds the company that a student named: at its postcode, or else in the streets around it. */
@ApplicationScoped
public class IdentifyCompany {

    private static final int LOOKED_AT = 2_000;
    private static final int TOLD = 10;
    /** Half the letters in common: below that it is another name. */
    private static final int LIKE = 50;
    private static final Comparator<LikelyCompany> BEST_FIRST = Comparator.comparing(LikelyCompany::atPostcode).reversed()
            .thenComparing(Comparator.comparingInt(LikelyCompany::likeness).reversed())
            .thenComparing(each -> each.company().id().code());

    private final TrainingCompanies companies;

    IdentifyCompany(TrainingCompanies companies) {
        this.companies = companies;
    }

    /** Likeliest first, ten at most. @param postcode whole */
    public List<LikelyCompany> identify(String name, String postcode) {
        String key = CompanyName.key(name);
        return companies.near(postcode.substring(0, 4), LOOKED_AT).stream()
                .map(company -> new LikelyCompany(company, likeness(key, company),
                        company.profile().address().postcode().equals(postcode)))
                .filter(each -> each.likeness() >= LIKE).sorted(BEST_FIRST).limit(TOLD).toList();
    }

    private static int likeness(String key, TrainingCompany company) {
        return CompanyName.likeness(key, CompanyName.key(company.profile().name()));
    }
}
