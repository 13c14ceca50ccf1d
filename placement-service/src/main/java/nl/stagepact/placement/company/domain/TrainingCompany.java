package nl.stagepact.placement.company.domain;

import java.util.List;
import java.util.Optional;

/**
 * A training company at one establishment ("leerbedrijf"), as SBB told of it last.
 *
 * @param id SBB's
 * @param profile what it is
 * @param recognitions of each programme one, by programme
 * @param inRegister false when SBB does not tell of it any more; then no recognition stands
 */
public record TrainingCompany(LeerbedrijfId id, CompanyProfile profile, List<Recognition> recognitions, boolean inRegister) {

    public Optional<Recognition> recognition(String programmeCode) {
        return recognitions.stream().filter(each -> each.programmeCode().equals(programmeCode)).findFirst();
    }
}
