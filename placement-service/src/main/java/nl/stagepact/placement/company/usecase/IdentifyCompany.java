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

/** Finds companies by an approximate name, at a postcode or in the same four-digit postcode area. */
@ApplicationScoped
public class IdentifyCompany {

    private static final int MAX_CANDIDATES = 2_000;
    private static final int MAX_RESULTS = 10;
    /** Names with less than half of the letter pairs in common are considered different. */
    private static final int MIN_LIKENESS = 50;
    private static final Comparator<Likely> BEST_FIRST = Comparator.comparing(Likely::atPostcode).reversed()
            .thenComparing(Comparator.comparingInt(Likely::likeness).reversed()).thenComparing(each -> each.id().code());

    private final TrainingCompanies companies;

    IdentifyCompany(TrainingCompanies companies) {
        this.companies = companies;
    }

    private record Likely(LeerbedrijfId id, int likeness, boolean atPostcode) {
    }

    /** Up to ten companies, best match first. @param postcode four digits and two letters */
    public List<LikelyCompany> identify(String name, String postcode) {
        String key = CompanyName.key(name);
        List<Likely> likely = companies.near(postcode.substring(0, 4), MAX_CANDIDATES).stream()
                .map(each -> new Likely(each.id(), CompanyName.likeness(key, each.nameKey()), each.postcode().equals(postcode)))
                .filter(each -> each.likeness() >= MIN_LIKENESS).sorted(BEST_FIRST).limit(MAX_RESULTS).toList();
        Map<LeerbedrijfId, TrainingCompany> found = companies.find(likely.stream().map(Likely::id).toList()).stream()
                .collect(Collectors.toMap(TrainingCompany::id, Function.identity()));
        return likely.stream().filter(each -> found.containsKey(each.id()))
                .map(each -> new LikelyCompany(found.get(each.id()), each.likeness(), each.atPostcode())).toList();
    }
}
