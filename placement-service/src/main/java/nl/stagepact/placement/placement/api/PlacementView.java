package nl.stagepact.placement.placement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.placement.domain.Agreement;
import nl.stagepact.placement.placement.domain.ContractData;
import nl.stagepact.placement.placement.domain.Interruption;
import nl.stagepact.placement.placement.domain.InterruptionReason;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementOrigin;
import nl.stagepact.placement.placement.domain.PlacementOutcome;
import nl.stagepact.placement.placement.domain.PlacementProposal;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.placement.domain.PlacementTerms;
import nl.stagepact.placement.placement.domain.Refusal;
import nl.stagepact.placement.placement.domain.RefusalReason;
import nl.stagepact.placement.placement.domain.Signature;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.domain.SupervisorRole;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.searchcase.domain.CaseKey;

/** A placement as its parties see it. */
@Schema(name = "Placement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(description = "Key of the search case; only for its organisation") @Nullable String caseKey,
        @Schema(required = true, description = "School, or municipality of a service point") String organisationCode,
        @Schema(required = true, examples = "900000001") String leerbedrijfId,
        @Schema(description = "Absent for a place outside of vacancies", format = "uuid") @Nullable String vacancyId,
        @Schema(required = true, examples = "25180") String programmeCode,
        @Schema(required = true) LearningPath learningPath,
        @Schema(required = true) PlacementOrigin origin,
        @Schema(description = "Round of matching that it comes from; absent for others", format = "uuid") @Nullable String roundId,
        @Schema(description = "First day as proposed; absent where the period of the vacancy tells") @Nullable LocalDate proposedFrom,
        @Schema(required = true, description = "Whether it counts for the student's own learning path") boolean qualifies,
        @Schema(required = true) PlacementState state,
        @Schema(required = true) Instant stateSince,
        @Schema(description = "First day as agreed") @Nullable LocalDate startsOn,
        @Schema(description = "Last day as agreed") @Nullable LocalDate endsOn,
        @Schema(description = "Days of the week on which the student has the place, where another one shares it; absent for a place "
                + "that the student has alone") @Nullable List<String> days,
        @Schema(required = true, description = "Whether nobody signs before a visit") boolean visitAgreed,
        @Nullable LocalDate visitedOn,
        @Nullable Signer refusedBy,
        @Nullable RefusalReason refusalReason,
        @Schema(description = "Last day at the company, when it ended early") @Nullable LocalDate interruptedOn,
        @Schema(description = "For a company its own reason or that of SBB; others are not_told") @Nullable InterruptionReason interruption,
        @Schema(required = true) List<PlacementOutcome> outcomes,
        @Schema(required = true, description = "Parties that must sign; empty before there are contract data") List<Signer> signers,
        @Schema(required = true, description = "The agreement and its amendments") List<TermsView> terms,
        @Schema(required = true) Instant proposedAt) {

    static PlacementView of(Placement placement, @Nullable CaseKey key) {
        PlacementProposal proposal = placement.proposal();
        Agreement agreement = placement.agreement();
        Refusal refusal = placement.refusal();
        Interruption interruption = placement.interruption();
        return new PlacementView(placement.id().toString(), key == null ? null : key.text(), proposal.organisationCode(),
                proposal.leerbedrijfId().code(), proposal.vacancyId() == null ? null : proposal.vacancyId().toString(),
                proposal.programmeCode(), proposal.learningPath(), proposal.origin(),
                proposal.roundId() == null ? null : proposal.roundId().toString(), proposal.proposedFrom(),
                proposal.qualifies(), placement.state(),
                placement.stateSince(), placement.startsOn(), placement.endsOn(),
                proposal.days().isEmpty() ? null : proposal.days(), proposal.visitAgreed(), placement.visitedOn(),
                refusal == null ? null : refusal.by(), refusal == null ? null : refusal.reason(),
                interruption == null ? null : interruption.interruptedOn(),
                interruption == null ? null : key == null ? interruption.reason().toldToCompany() : interruption.reason(),
                placement.outcomes().stream().sorted().toList(), agreement.requiredSigners().stream().sorted().toList(),
                agreement.terms().stream().map(each -> TermsView.of(each, agreement)).toList(), placement.proposedAt());
    }

    /** Contract data and who has signed them. */
    @Schema(name = "Terms")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermsView(
            @Schema(required = true, description = "To be named in a signature; of a draft that was replaced it is not used "
                    + "again") int number,
            @Schema(required = true, description = "First day on which they hold") LocalDate effectiveOn,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn,
            @Schema(required = true) int hoursPerWeek,
            @Schema(required = true) int daysPerWeek,
            @Schema(required = true) List<String> workProcesses,
            @Schema(required = true) List<SupervisorRole> supervisors,
            @Schema(required = true) List<SignatureView> signatures,
            @Schema(description = "When the last party signed; absent before") @Nullable Instant agreedAt) {

        static TermsView of(PlacementTerms terms, Agreement agreement) {
            ContractData data = terms.data();
            return new TermsView(terms.number(), terms.effectiveOn(), data.startsOn(), data.endsOn(), data.hoursPerWeek(),
                    data.daysPerWeek(), data.workProcesses(), data.supervisors().stream().sorted().toList(),
                    agreement.signatures().stream().filter(each -> each.termsNumber() == terms.number())
                            .map(SignatureView::of).toList(),
                    terms.agreedAt());
        }
    }

    /** A signature. */
    @Schema(name = "Signature")
    record SignatureView(
            @Schema(required = true) Signer signer,
            @Schema(required = true) LocalDate signedOn,
            @Schema(required = true, description = "In another system or on paper") boolean elsewhere) {

        static SignatureView of(Signature signature) {
            return new SignatureView(signature.signer(), signature.signedOn(), signature.elsewhere());
        }
    }

    /** A page of placements. */
    @Schema(name = "PlacementPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest first") List<PlacementView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
