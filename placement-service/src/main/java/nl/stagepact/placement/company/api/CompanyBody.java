package nl.stagepact.placement.company.api;

import java.util.Comparator;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.company.domain.CompanyContact;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.CompanySize;
import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.ContactRole;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.wire.Formats.CountryCode;
import nl.stagepact.placement.wire.Formats.Email;
import nl.stagepact.placement.wire.Formats.EstablishmentNumber;
import nl.stagepact.placement.wire.Formats.KvkNumber;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.MunicipalityCode;
import nl.stagepact.placement.wire.Formats.Telephone;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** A company as SBB's system sends it. */
@Schema(name = "CompanyBody", description = "A company at one establishment, with all its recognitions; replaces its previous state")
public record CompanyBody(
        @Schema(description = "SBB's id, opaque", examples = "900000001") @NotNull @LeerbedrijfCode String leerbedrijfId,
        @Schema(description = "Trade name", examples = "Bakkerij De Korenaar B.V.") @NotNull @Text(max = 200) String name,
        @Schema(description = "Chamber of Commerce number, shared by the establishments of a "
                + "company", examples = "90000001") @Nullable @KvkNumber String kvkNumber,
        @Schema(description = "Establishment number of the Chamber of "
                + "Commerce (\"vestigingsnummer\")", examples = "900000000001") @Nullable @EstablishmentNumber String establishmentNumber,
        @NotNull AddressBody address,
        @Schema(description = "Number of employees") @Nullable CompanySize size,
        @Schema(description = "Departments, at most one per role; never a person") @Nullable @Size(max = 4) List<ContactBody> contacts,
        @Schema(description = "One per programme") @NotNull @Size(max = 500) List<RecognitionBody> recognitions)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        faults.duplicates("contacts", contacts, ContactBody::role,
                (contact, at) -> at.add("role_twice", "role", contact.role().code()));
        faults.duplicates("recognitions", recognitions, RecognitionBody::programmeCode,
                (recognition, at) -> at.add("programme_twice", "programmeCode", recognition.programmeCode()));
    }

    public CompanyStatement toStatement(long sequence) {
        CompanyProfile profile = new CompanyProfile(name, kvkNumber, establishmentNumber, address.toAddress(), size,
                contacts == null ? List.of()
                        : contacts.stream().map(ContactBody::toContact).sorted(Comparator.comparing(CompanyContact::role))
                                .toList());
        return new CompanyStatement(sequence, new LeerbedrijfId(leerbedrijfId), profile,
                recognitions.stream().map(RecognitionBody::toRecognition)
                        .sorted(Comparator.comparing(Recognition::programmeCode)).toList());
    }

    @Schema(name = "CompanyAddressBody")
    record AddressBody(
            @Nullable @Text(max = 100) String street,
            @Nullable @Text(max = 20) String houseNumber,
            @Schema(examples = "3811AA", description = "Required in the Netherlands: four digits and two letters; elsewhere as "
                    + "it is written there") @Nullable @Text(max = 12) String postcode,
            @NotNull @Text(max = 100) String city,
            @Schema(description = "CBS code", examples = "GM0307") @Nullable @MunicipalityCode String municipalityCode,
            @Schema(examples = "NL", description = "ISO 3166-1 alpha-2; BQ for the Caribbean Netherlands; "
                    + "default: NL") @Nullable @CountryCode String country)
            implements
                CrossFieldRules {

        @Override
        public void check(Faults faults) {
            if (inTheNetherlands() && Forms.postcode(postcode == null ? "" : postcode).isEmpty()) {
                faults.add("dutch_postcode", "postcode");
            }
        }

        private boolean inTheNetherlands() {
            return country == null || country.equals(CompanyAddress.NETHERLANDS);
        }

        private CompanyAddress toAddress() {
            return inTheNetherlands()
                    ? new CompanyAddress(street, houseNumber, Forms.postcode(postcode).orElseThrow(), city, municipalityCode)
                    : new CompanyAddress(street, houseNumber, postcode, city, municipalityCode, country);
        }
    }

    @Schema(name = "CompanyContactBody", description = "An email address, a telephone number, or both")
    record ContactBody(
            @NotNull ContactRole role,
            @Schema(format = "email", maxLength = 254) @Nullable @Email String email,
            @Nullable @Telephone String telephone)
            implements
                CrossFieldRules {

        @Override
        public void check(Faults faults) {
            if (email == null && telephone == null) {
                faults.add("contact_without_means", "email");
            }
        }

        private CompanyContact toContact() {
            return new CompanyContact(role, email, telephone);
        }
    }
}
