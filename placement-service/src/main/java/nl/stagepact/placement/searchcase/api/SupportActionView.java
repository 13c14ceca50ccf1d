package nl.stagepact.placement.searchcase.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseContent;
import nl.stagepact.placement.searchcase.domain.SearchCaseState;
import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.placement.searchcase.domain.SupportKind;
import nl.stagepact.placement.searchcase.domain.SupportResult;
import nl.stagepact.placement.searchcase.domain.TravelMode;

/** Support for a case. */
@Schema(name = "SupportAction")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupportActionView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true) SupportKind kind,
        @Schema(description = "Absent for support by the organisation itself") @Nullable String pact,
        @Schema(required = true) Instant requestedAt,
        @Schema(description = "Absent while it is going on") @Nullable SupportResult result,
        @Schema(description = "Absent while it is going on") @Nullable Instant resultAt) {

    static SupportActionView of(SupportAction action) {
        return new SupportActionView(action.id().toString(), action.kind(), action.pactCode(), action.requestedAt(),
                action.result(), action.resultAt());
    }

    /** All support of a case. */
    @Schema(name = "SupportActions")
    record All(@Schema(required = true, description = "In order of time") List<SupportActionView> items) {
    }

    /** Support that advisers of a pact are asked for, with what an employer must offer; the key of the case is not told. */
    @Schema(name = "RequestedSupport")
    record RequestedView(
            @Schema(required = true) SupportActionView action,
            @Schema(required = true) String organisationCode,
            @Schema(required = true) String programmeCode,
            @Schema(required = true) String level,
            @Schema(required = true) List<LearningPath> learningPaths,
            @Schema(required = true, description = "Whole weeks that the place lasts at least") int minWeeks,
            @Schema(required = true) int minDaysPerWeek,
            @Schema(required = true, description = "First two digits of the postcode of the home") String homeRegion,
            @Schema(required = true) int travelMinutes,
            @Schema(required = true) TravelMode travelMode,
            @Schema(required = true) SearchCaseState state) {

        static RequestedView of(SupportAction action) {
            SearchCase searchCase = action.searchCase();
            SearchCaseContent content = searchCase.content();
            return new RequestedView(SupportActionView.of(action), searchCase.organisationCode(), content.programmeCode(),
                    content.level(), content.learningPaths().stream().sorted().toList(), content.minWeeks(),
                    content.minDays(), content.homeArea().substring(0, 2), content.travelMinutes(), content.travelMode(),
                    searchCase.state());
        }
    }

    /** A page of support that is asked for. */
    @Schema(name = "RequestedSupportPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest first") List<RequestedView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
