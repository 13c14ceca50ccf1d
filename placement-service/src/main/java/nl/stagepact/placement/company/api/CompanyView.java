package nl.stagepact.placement.company.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.CompanyContact;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.CompanySize;
import nl.stagepact.placement.company.domain.ContactRole;
import nl.stagepact.placement.company.domain.LikelyCompany;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.domain.WithdrawalReason;

/** A training company. */
@Schema(name = "TrainingCompany")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyView(
        @Schema(required = true, description = "SBB's id (\"leerbedrijf-id\")", examples = "900000001") String leerbedrijfId,
        @Schema(required = true, examples = "Bakkerij De Korenaar B.V.") String name,
        @Schema(examples = "90000001") @Nullable String kvkNumber,
        @Schema(examples = "900000000001") @Nullable String establishmentNumber,
        @Schema(required = true) AddressView address,
        @Schema(description = "Number of employees; absent when SBB does not publish it") @Nullable CompanySize size,
        @Schema(required = true, description = "False after SBB removed the company; then it has no valid recognition") boolean inRegister,
        @Schema(description = "Departments, never persons; for schools and SBB only") @Nullable List<ContactView> contacts,
        @Schema(required = true, description = "Sorted by programme") List<RecognitionView> recognitions) {

    public static CompanyView of(TrainingCompany company, boolean withContacts) {
        CompanyProfile profile = company.profile();
        return new CompanyView(company.id().code(), profile.name(), profile.kvkNumber(), profile.establishmentNumber(),
                new AddressView(profile.address().street(), profile.address().houseNumber(), profile.address().postcode(),
                        profile.address().city(), profile.address().municipalityCode(), profile.address().country()),
                profile.size(), company.inRegister(),
                withContacts ? profile.contacts().stream().map(ContactView::of).toList() : null,
                company.recognitions().stream().map(RecognitionView::of).toList());
    }

    @Schema(name = "CompanyAddress")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddressView(@Nullable String street, @Nullable String houseNumber,
            @Schema(description = "Present in the Netherlands", examples = "3811AA") @Nullable String postcode,
            @Schema(required = true) String city,
            @Schema(description = "CBS code", examples = "GM0307") @Nullable String municipalityCode,
            @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "NL") String country) {
    }

    @Schema(name = "CompanyContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(
            @Schema(required = true) ContactRole role,
            @Schema(format = "email") @Nullable String email,
            @Nullable String telephone) {

        static ContactView of(CompanyContact contact) {
            return new ContactView(contact.role(), contact.email(), contact.telephone());
        }
    }

    @Schema(name = "Recognition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecognitionView(
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true) RecognitionBody.Obtained obtained,
            @Schema(description = "Work processes the recognition is limited to; absent when it covers the whole "
                    + "programme") @Nullable List<String> workProcesses,
            @Schema(required = true) LocalDate validFrom,
            @Schema(description = "Last day; absent while open-ended") @Nullable LocalDate validTo,
            @Schema(description = "First day on which it is no longer valid; absent while it is valid") @Nullable LocalDate withdrawnOn,
            @Nullable WithdrawalReason withdrawalReason) {

        static RecognitionView of(Recognition recognition) {
            Recognition.Withdrawal withdrawal = recognition.withdrawal();
            return new RecognitionView(recognition.programmeCode(),
                    RecognitionBody.Obtained.of(recognition),
                    recognition.isPartial() ? recognition.workProcesses() : null, recognition.validFrom(),
                    recognition.validTo(), withdrawal == null ? null : withdrawal.on(),
                    withdrawal == null ? null : withdrawal.reason());
        }
    }

    /** A page of companies. */
    @Schema(name = "TrainingCompanyPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Sorted by leerbedrijfId") List<CompanyView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Companies that match a name and a postcode. */
    @Schema(name = "CompanyMatches")
    record Matches(
            @Schema(required = true, description = "At most ten, best match first; empty when no company there has a similar "
                    + "name") List<MatchView> items) {
    }

    /** One matching company. */
    @Schema(name = "CompanyMatch")
    record MatchView(
            @Schema(required = true, minimum = "50", maximum = "100", description = "Similarity of the names in percent, "
                    + "ignoring accents, punctuation and legal form") int likeness,
            @Schema(required = true, description = "Whether the company is at the postcode; otherwise it shares its four "
                    + "digits") boolean atPostcode,
            @Schema(required = true) CompanyView company) {

        static MatchView of(LikelyCompany likely, boolean withContacts) {
            return new MatchView(likely.likeness(), likely.atPostcode(), CompanyView.of(likely.company(), withContacts));
        }
    }
}
