package nl.stagepact.discrimination.conversation.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.api.DecisionView;
import nl.stagepact.discrimination.casework.api.ProposedDeskView;
import nl.stagepact.discrimination.casework.api.TermView;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Replacement;
import nl.stagepact.discrimination.conversation.domain.OwnFile;
import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.RequestKind;
import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.report.api.EntryView;
import nl.stagepact.discrimination.report.api.ReportView;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.SharedPart;
import nl.stagepact.discrimination.wire.SharedPartCode;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** A report as its reporter sees it. */
@Schema(name = "OwnReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnReportView(
        @Schema(required = true) CaseState state,
        @Schema(required = true, description = "The state in plain words") String explanation,
        @Schema(required = true) Wish wish,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(description = "Desk that handles it; absent while nobody does", examples = "99DA") @Nullable String handledBy,
        @Schema(description = "Desk that the handling one proposes, for the reporter to choose or not; absent when none "
                + "is proposed") @Nullable ProposedDeskView proposedDesk,
        @Schema(required = true) ReportView report,
        @Schema(required = true, description = "Messages both ways, in order") List<EntryView> messages,
        @Schema(required = true, description = "What desks decided, in order") List<DecisionView> decisions,
        @Schema(required = true, description = "Terms by their last day") List<TermView> terms,
        @Schema(required = true, description = "What the reporter shares and has shared, by day") List<SharedPartView> shared,
        @Schema(required = true, description = "Who read it, in order") List<ReadingView> readings,
        @Schema(required = true, description = "When the desk asked the company, and when it replied; what, the desk "
                + "tells") List<CompanyAskedView> companyRequests,
        @Schema(description = "Day on which another place was last asked for") @Nullable LocalDate replacementAskedOn,
        @Schema(description = "Day on which the desk began to look for it; absent while it "
                + "did not") @Nullable LocalDate replacementSpentOn,
        @Schema(description = "The reporter's rating, 1 to 5; absent when there is none") @Nullable Integer rating,
        @Schema(description = "Last day on which the report is kept; absent while something is expected of "
                + "somebody") @Nullable LocalDate keptUntil) {

    static OwnReportView of(OwnFile own, Texts texts, Language language) {
        Case subject = own.file().subject();
        Replacement replacement = subject.replacement();
        DeskCode handler = own.sharing().handler();
        return new OwnReportView(subject.state(),
                texts.get(language, "own_report." + subject.state().code(), List.of()), subject.wish(),
                subject.receivedOn(), handler == null ? null : handler.text(), ProposedDeskView.of(own.file()),
                ReportView.of(own.file().report()),
                EntryView.Listing.of(own.messages()).items(),
                own.file().decisions().stream().map(DecisionView::of).toList(),
                own.file().terms().stream().map(TermView::of).toList(),
                own.sharing().parts().stream().map(SharedPartView::of).toList(),
                own.readings().stream().map(ReadingView::of).toList(),
                own.requests().stream().map(CompanyAskedView::of).toList(),
                replacement == null ? null : replacement.replacementAskedOn(),
                replacement == null ? null : replacement.replacementSpentOn(),
                subject.rating(),
                subject.eraseOn());
    }

    /** A part that a desk may read, or might. */
    @Schema(name = "SharedPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SharedPartView(
            @Schema(required = true, examples = "99DA") String desk,
            @Schema(required = true) SharedPartCode part,
            @Schema(required = true) LocalDate givenOn,
            @Schema(description = "Absent while the consent holds") @Nullable LocalDate withdrawnOn) {

        static SharedPartView of(SharedPart shared) {
            return new SharedPartView(shared.desk().text(), SharedPartCode.of(shared.part()), shared.givenOn(),
                    shared.withdrawnOn());
        }
    }

    /** That the company was asked. */
    @Schema(name = "CompanyAsked")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompanyAskedView(
            @Schema(required = true) RequestKind kind,
            @Schema(required = true) LocalDate askedOn,
            @Schema(description = "Absent without a reply") @Nullable LocalDate repliedOn) {

        static CompanyAskedView of(CompanyRequest request) {
            return new CompanyAskedView(request.kind(), request.askedOn(), request.repliedOn());
        }
    }

    /** That someone read the case. Who it was is known to the privacy officer. */
    @Schema(name = "OwnReading")
    record ReadingView(
            @Schema(required = true) LocalDate readOn,
            @Schema(required = true, description = "Role of the reader", examples = "confidential-adviser") String role,
            @Schema(required = true) Purpose purpose,
            @Schema(required = true, description = "Parts that were read") List<String> parts) {

        static ReadingView of(LoggedReading logged) {
            return new ReadingView(logged.reading().readOn(), logged.reading().role(), logged.reading().purpose(),
                    logged.reading().parts());
        }
    }
}
