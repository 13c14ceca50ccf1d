package nl.stagepact.placement.company.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.CompanyName;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.LikelyCompany;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;

/** Finds the company that a student named: at its postcode, or else in the streets around it. */
@ApplicationScoped
public class IdentifyCompany {

    private static final int LOOKED_AT = 2_000;
    private static final int TOLD = 10;
    /** Half the letters in common: below that it is another name. */
    private static final int LIKE = 50;
    private static final Comparator<Likely> BEST_FIRST = Comparator.comparing(Likely::atPostcode).reversed()
            .thenComparing(Comparator.comparingInt(Likely::likeness).reversed()).thenComparing(each -> each.id().code());

    private final TrainingCompanies companies;

    IdentifyCompany(TrainingCompanies companies) {
        this.companies = companies;
    }

    private record Likely(LeerbedrijfId id, int likeness, boolean atPostcode) {
    }

    /** Likeliest first, ten at most. @param postcode whole */
    public List<LikelyCompany> identify(String name, String postcode) {
        String key = CompanyName.key(name);
        List<Likely> likely = companies.near(postcode.substring(0, 4), LOOKED_AT).stream()
                .map(each -> new Likely(each.id(), CompanyName.likeness(key, each.nameKey()), each.postcode().equals(postcode)))
                .filter(each -> each.likeness() >= LIKE).sorted(BEST_FIRST).limit(TOLD).toList();
        Map<LeerbedrijfId, TrainingCompany> whole = companies.find(likely.stream().map(Likely::id).toList()).stream()
                .collect(Collectors.toMap(TrainingCompany::id, Function.identity()));
        return likely.stream().filter(each -> whole.containsKey(each.id()))
                .map(each -> new LikelyCompany(whole.get(each.id()), each.likeness(), each.atPostcode())).toList();
    }
}
