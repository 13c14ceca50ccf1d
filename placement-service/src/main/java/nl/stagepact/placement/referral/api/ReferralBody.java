package nl.stagepact.placement.referral.api;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.referral.domain.Employer;
import nl.stagepact.placement.wire.Formats.KvkNumber;
import nl.stagepact.placement.wire.Formats.PactCode;
import nl.stagepact.placement.wire.Formats.Postcode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.servicekit.body.Text;

/** Request to refer an employer. */
@Schema(name = "ReferralBody")
public record ReferralBody(
        @Schema(description = "A pact of which the caller is a partner", examples = "amersfoort") @NotNull @PactCode String pact,
        @NotNull EmployerBody employer) {

    /** An employer, as the adviser describes it and as SBB reads it. */
    @Schema(name = "ReferredEmployer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmployerBody(
            @Schema(examples = "Bakkerij De Korenaar B.V.") @NotNull @Text(max = 200) String name,
            @Schema(examples = "90000001") @NotNull @KvkNumber String kvkNumber,
            @Schema(examples = "3811AA") @NotNull @Postcode String postcode,
            @Schema(description = "Programmes for which it wants students; absent while "
                    + "unknown", examples = "[\"25180\"]") @Nullable @Size(max = 20) List<@ProgrammeCode String> programmeCodes,
            @Schema(description = "Free text, without personal data") @Nullable @Text(max = 2000) String explanation) {

        Employer toEmployer() {
            return new Employer(name, kvkNumber, Forms.postcode(postcode).orElseThrow(),
                    programmeCodes == null ? List.of() : programmeCodes.stream().distinct().toList(), explanation);
        }

        static EmployerBody of(Employer employer) {
            return new EmployerBody(employer.name(), employer.kvkNumber(), employer.postcode(),
                    employer.programmeCodes().isEmpty() ? null : employer.programmeCodes(), employer.explanation());
        }
    }
}
