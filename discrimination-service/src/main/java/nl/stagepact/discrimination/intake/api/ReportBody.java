package nl.stagepact.discrimination.intake.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.intake.domain.Proof;
import nl.stagepact.discrimination.intake.domain.Submission;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.register.usecase.KnownCodes;
import nl.stagepact.discrimination.report.api.CompanyBody;
import nl.stagepact.discrimination.report.api.FactsBody;
import nl.stagepact.discrimination.report.api.IdentityBody;
import nl.stagepact.discrimination.report.domain.Report;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.wire.AnswerLanguage;
import nl.stagepact.discrimination.wire.Formats.DeskCodeForm;
import nl.stagepact.discrimination.wire.Formats.HandlingDesk;
import nl.stagepact.discrimination.wire.SharedPartCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** A report, as it is sent without an account. */
@Schema(name = "ReportBody")
public record ReportBody(
        @Schema(description = "Language in which the reporter wants to be answered") @NotNull AnswerLanguage language,
        @Schema(description = "What should happen; see intake-limits for what an anonymous report makes "
                + "impossible") @NotNull Wish wish,
        @NotNull FactsBody facts,
        @Nullable CompanyBody company,
        @Schema(description = "What happened, in the reporter's own words") @Nullable @Text(max = 10_000) String account,
        @Schema(description = "Absent for an anonymous report. Read by those only whom a consent gives the part "
                + "identity") @Nullable IdentityBody identity,
        @Schema(description = "Desk that handles the report; it may read the company, the facts, the account, the "
                + "attachments (but sbb) and the conversation. Required, except for register_only", examples = {
                        "99DA" }) @Nullable @HandlingDesk String handledBy,
        @Schema(description = "Further parts that this desk or others may "
                + "read") @Nullable @Size(max = 5) List<@NotNull ConsentBody> consents,
        @Schema(description = "A solved report-challenge: makes it safe to send the report again. Required while more reports "
                + "arrive than people send") @Nullable ProofBody proof)
        implements
            CrossFieldRules{

    @Override
    public void check(Faults faults) {
        if (wish != null && wish != Wish.REGISTER_ONLY && handledBy == null) {
            faults.add("desk_needed", "handledBy");
        }
        faults.duplicates("consents", consents, ConsentBody::desk,
                (consent, at) -> at.add("desk_twice", "desk", consent.desk()));
    }

    void check(KnownCodes known, Faults faults) {
        if (facts != null) {
            facts.check(known, faults.at("facts"));
        }
        if (company != null) {
            company.check(known, faults.at("company"));
        }
    }

    Submission toSubmission() {
        Map<DeskCode, Set<CasePart>> shared = new LinkedHashMap<>();
        if (consents != null) {
            consents.forEach(consent -> shared.put(new DeskCode(consent.desk()), SharedPartCode.parts(consent.parts())));
        }
        return new Submission(language.code(), wish,
                new Report(facts.toFacts(), company == null ? null : company.toCompany(), account,
                        identity == null ? null : identity.toIdentity()),
                handledBy == null ? null : new DeskCode(handledBy), shared);
    }

    @Nullable
    Proof toProof() {
        return proof == null ? null : new Proof(proof.challenge(), proof.salt(), proof.signature(), proof.number());
    }

    /** A solved challenge. */
    @Schema(name = "ProofBody")
    record ProofBody(
            @Schema(description = "As given") @NotNull @Text(max = 128) String challenge,
            @Schema(description = "As given; not needed") @Nullable @Text(max = 20) String algorithm,
            @Schema(description = "As given") @NotNull @Text(max = 200) String salt,
            @Schema(description = "As given") @NotNull @Text(max = 128) String signature,
            @Schema(description = "That solves it", examples = "0") @NotNull @Min(0) @Max(100_000_000) Integer number) {
    }

    /** Consent that a desk reads parts of the report. */
    @Schema(name = "ConsentBody")
    record ConsentBody(
            @Schema(examples = "sbb") @NotNull @DeskCodeForm String desk,
            @NotEmpty @Size(max = 6) List<@NotNull SharedPartCode> parts) {
    }
}
