package nl.stagepact.placement.searchcase.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.searchcase.domain.CloseReason;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseState;
import nl.stagepact.placement.searchcase.usecase.ReceiveSearchCases;

/** A search case and how far it is. */
@Schema(name = "SearchCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchCaseView(
        @Schema(required = true, description = "Id of this service, which events name", format = "uuid") String id,
        @Schema(required = true, description = "As it was pushed last") SearchCaseBody content,
        @Schema(required = true) SearchCaseState state,
        @Schema(required = true) Instant stateSince,
        @Schema(required = true, description = "Whole days since the search began") long daysSearching,
        @Schema(description = "When finding a place became the school's task; absent when it did not") @Nullable Instant escalatedAt,
        @Schema(description = "Only of a closed case") @Nullable CloseReason closeReason,
        @Schema(required = true, description = "When it was first pushed") Instant openedAt) {

    static SearchCaseView of(SearchCase searchCase, LocalDate today) {
        return new SearchCaseView(searchCase.id().toString(), SearchCaseBody.of(searchCase.key(), searchCase.content()),
                searchCase.state(), searchCase.stateSince(),
                ChronoUnit.DAYS.between(searchCase.content().searchingSince(), today), searchCase.escalatedAt(),
                searchCase.closeReason(), searchCase.openedAt());
    }

    /** A page of cases. */
    @Schema(name = "SearchCasePage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Sorted by key") List<SearchCaseView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Outcome of a push, in numbers of cases. */
    @Schema(name = "SearchCasesReceived")
    record Received(
            @Schema(required = true) int opened,
            @Schema(required = true) int changed,
            @Schema(required = true) int unchanged,
            @Schema(required = true, description = "Have a proposal or a place, and keep what was decided about") int matched,
            @Schema(required = true, description = "Stay closed although they were pushed") int closed,
            @Schema(required = true, description = "Of all these, became the school's task by this push") int escalated) {

        static Received of(ReceiveSearchCases.Received received) {
            return new Received(received.opened(), received.changed(), received.unchanged(), received.matched(),
                    received.closed(),
                    received.escalated());
        }
    }
}
