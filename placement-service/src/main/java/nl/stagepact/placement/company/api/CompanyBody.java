package nl.stagepact.placement.company.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as SBB's system sends it, as the contract shows it; it is read by {@link CompanyReader}. */
@Schema(name = "CompanyBody", description = "All there is to know of a company at one establishment; it takes the place of what was said before")
record CompanyBody(
        @Schema(required = true, pattern = "^[A-Za-z0-9._~:-]{1,40}$", description = "SBB's id (\"leerbedrijf-id\"); nothing is read from it", examples = "900000001") String leerbedrijfId,
        @Schema(required = true, maxLength = 200, description = "As it trades", examples = "Bakkerij De Korenaar B.V.") String name,
        @Schema(pattern = "^[0-9]{8}$", description = "Of the Chamber of Commerce; establishments of one company share it", examples = "90000001") @Nullable String kvkNumber,
        @Schema(pattern = "^[0-9]{12}$", description = "Of the Chamber of Commerce (\"vestigingsnummer\")", examples = "900000000001") @Nullable String establishmentNumber,
        @Schema(required = true) AddressBody address,
        @Schema(enumeration = {
                "one", "from_2_to_9", "from_10_to_49", "from_50_to_249",
                "from_250" }, description = "How many work there") @Nullable String size,
        @Schema(maxItems = 4, description = "Desks, of each role one at most; never a person") @Nullable List<ContactBody> contacts,
        @Schema(required = true, maxItems = 500, description = "Of each programme one") List<RecognitionBody> recognitions){

    @Schema(name = "CompanyAddressBody")
    record AddressBody(
            @Schema(maxLength = 100) @Nullable String street,
            @Schema(maxLength = 20) @Nullable String houseNumber,
            @Schema(required = true, pattern = "^[1-9][0-9]{3} ?[A-Za-z]{2}$", examples = "3811AA") String postcode,
            @Schema(required = true, maxLength = 100) String city,
            @Schema(pattern = "^GM[0-9]{4}$", description = "CBS code", examples = "GM0307") @Nullable String municipalityCode) {
    }

    @Schema(name = "CompanyContactBody", description = "Email or telephone, or both")
    record ContactBody(
            @Schema(required = true, enumeration = {
                    "workplace_trainer", "recruitment", "recognition", "reception" }) String role,
            @Schema(format = "email", maxLength = 254) @Nullable String email,
            @Schema(pattern = "^\\+?[0-9 ()-]{6,25}$") @Nullable String telephone){
    }

    @Schema(name = "RecognitionBody")
    record RecognitionBody(
            @Schema(required = true, description = "Crebo or programme code", examples = "25180") String programmeCode,
            @Schema(required = true, enumeration = {
                    "on_site", "remotely" }) String obtained,
            @Schema(maxItems = 100, description = "To which it is limited; without them all of the programme", examples = "[\"B1-K1-W1\"]") @Nullable List<String> workProcesses,
            @Schema(required = true) LocalDate validFrom,
            @Schema(description = "Last day") @Nullable LocalDate validTo,
            @Schema(description = "From which day it does not hold; with withdrawalReason") @Nullable LocalDate withdrawnOn,
            @Schema(enumeration = { "company_request", "inactive", "quality", "discrimination",
                    "ended" }) @Nullable String withdrawalReason){
    }

    /** What changed. */
    @Schema(name = "CompanyMutations")
    record Mutations(
            @Schema(required = true, minItems = 1, maxItems = 1000, description = "Of each company one at most") List<MutationBody> mutations) {
    }

    /** One of what changed. */
    @Schema(name = "CompanyMutation", description = "A company as it is now, or that it is in the register no more")
    record MutationBody(
            @Schema(required = true, minimum = "1", description = "Orders all that SBB says: of two statements of a company the one with the higher number holds, whichever comes first. A snapshot has a number too") long sequence,
            @Schema(description = "The company; without it removed is required") @Nullable CompanyBody company,
            @Schema(pattern = "^[A-Za-z0-9._~:-]{1,40}$", description = "leerbedrijfId of a company that is in the register no more") @Nullable String removed) {
    }
}
