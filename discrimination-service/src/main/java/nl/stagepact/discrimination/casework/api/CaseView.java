package nl.stagepact.discrimination.casework.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Replacement;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.report.api.ReportView;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** A case as a desk may read it. */
@Schema(name = "Case")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(description = HIDDEN) @Nullable CaseState state,
        @Schema(description = HIDDEN) @Nullable Wish wish,
        @Schema(description = "Language of the reporter: nl or en. " + HIDDEN) @Nullable String language,
        @Schema(description = HIDDEN) @Nullable LocalDate receivedOn,
        @Schema(description = "Subject (sub) of the handler; absent while it is left to the desk, and "
                + "for other desks") @Nullable String handler,
        @Schema(description = "Desk that the handling one proposes to the reporter; absent when none is "
                + "proposed, and for other desks") @Nullable ProposedDeskView proposedDesk,
        @Schema(description = "Day on which the reporter last asked for another place") @Nullable LocalDate replacementAskedOn,
        @Schema(description = "Day on which the desk spent a token for it; absent while it did not") @Nullable LocalDate replacementSpentOn,
        @Schema(description = "The reporter's rating of the handling, 1 to 5; absent when there is none") @Nullable Integer rating,
        @Schema(required = true, description = "Parts that the desk may read") List<CasePart> parts,
        @Schema(required = true) ReportView report,
        @Schema(required = true, description = "What desks decided, in order; empty when the desk may not read the "
                + "conversation") List<DecisionView> decisions,
        @Schema(required = true, description = "Terms by their last day; empty for a desk that does not handle "
                + "the case") List<TermView> terms) {

    static final String HIDDEN = "Absent for a desk that is only told of a company";

    /** @param reader who does not see how the case is handled unless its desk handles it */
    static CaseView of(CaseFile file, DeskCaller reader) {
        Case subject = file.subject();
        boolean handles = subject.isHandledBy(reader.recipient());
        Replacement replacement = handles ? subject.replacement() : null;
        boolean hides = !reader.desk().kind().handlesReports();
        return new CaseView(subject.id().toString(), hides ? null : subject.state(), hides ? null : subject.wish(),
                hides ? null : subject.language(), hides ? null : subject.receivedOn(),
                handles ? subject.handler() : null, handles ? ProposedDeskView.of(file) : null,
                replacement == null ? null : replacement.replacementAskedOn(),
                replacement == null ? null : replacement.replacementSpentOn(), handles ? subject.rating() : null,
                file.parts().stream().sorted().toList(), ReportView.of(file.report()),
                file.decisions().stream().map(DecisionView::of).toList(),
                handles ? file.terms().stream().map(TermView::of).toList() : List.of());
    }
}
