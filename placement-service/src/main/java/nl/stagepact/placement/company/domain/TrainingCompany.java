package nl.stagepact.placement.company.domain;

import java.util.List;
import java.util.Optional;

/**
 * A training company at one establishment ("leerbedrijf"), as last delivered by SBB.
 *
 * @param id assigned by SBB
 * @param profile name, address, size and contacts
 * @param recognitions one per programme, sorted by programme
 * @param inRegister false after SBB removed the company; then every recognition has been withdrawn
 */
public record TrainingCompany(LeerbedrijfId id, CompanyProfile profile, List<Recognition> recognitions, boolean inRegister) {

    public Optional<Recognition> recognition(String programmeCode) {
        return recognitions.stream().filter(each -> each.programmeCode().equals(programmeCode)).findFirst();
    }
}
