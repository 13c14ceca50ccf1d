package nl.stagepact.discrimination.casework.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.ListedCase;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.report.domain.Wish;

/** A case on a work list, without anything of its content. */
@Schema(name = "ListedCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedCaseView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(description = CaseView.HIDDEN) @Nullable CaseState state,
        @Schema(description = CaseView.HIDDEN) @Nullable Wish wish,
        @Schema(description = "Language of the reporter: nl or en. " + CaseView.HIDDEN) @Nullable String language,
        @Schema(description = CaseView.HIDDEN) @Nullable LocalDate receivedOn,
        @Schema(description = "Subject (sub) of the handler; absent while it is left to the desk") @Nullable String handler,
        @Schema(description = "The term that is due first; absent when none runs") @Nullable TermKind nextTerm,
        @Schema(description = "Last day of that term") @Nullable LocalDate dueOn) {

    static ListedCaseView of(ListedCase listed) {
        return new ListedCaseView(listed.id().toString(), listed.state(), listed.wish(), listed.language(), listed.receivedOn(),
                listed.handler(), listed.nextTerm(), listed.dueOn());
    }

    /** A page of a work list. */
    @Schema(name = "CasePage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Those whose term is due first before others") List<ListedCaseView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
