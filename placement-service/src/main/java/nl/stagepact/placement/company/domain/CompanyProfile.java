package nl.stagepact.placement.company.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Properties of a training company, without its recognitions.
 *
 * @param name trade name
 * @param kvkNumber number in the Chamber of Commerce, 8 digits, shared by the establishments of a company; null when it
 *        has none
 * @param establishmentNumber of the Chamber of Commerce ("vestigingsnummer"), 12 digits; null when it has none
 * @param address of the establishment
 * @param size null when SBB does not deliver it
 * @param contacts departments, at most one per role
 */
public record CompanyProfile(String name, @Nullable String kvkNumber, @Nullable String establishmentNumber,
        CompanyAddress address, @Nullable CompanySize size, List<CompanyContact> contacts) {

    /** Mail address of the department closest to students; empty when none has one. */
    public Optional<String> studentDesk() {
        return contacts.stream().filter(contact -> contact.email() != null).min(Comparator.comparing(CompanyContact::role))
                .map(CompanyContact::email);
    }
}
