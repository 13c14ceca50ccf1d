package nl.stagepact.discrimination.report.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.report.domain.Identity;
import nl.stagepact.discrimination.wire.Formats.Email;
import nl.stagepact.discrimination.wire.Formats.Telephone;
import nl.stagepact.servicekit.body.Text;

/** Who the reporter is, as the reporter reveals it and as it is read. */
@Schema(name = "Identity", description = "Who the reporter is, for those whom the reporter lets know")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IdentityBody(
        @NotNull @Text(max = 200) String name,
        @Schema(examples = "student@school.example") @Nullable @Email String email,
        @Schema(examples = "+31 6 00000000") @Nullable @Telephone String telephone) {

    public Identity toIdentity() {
        return new Identity(name, email, telephone);
    }

    static IdentityBody of(Identity identity) {
        return new IdentityBody(identity.name(), identity.email(), identity.telephone());
    }
}
