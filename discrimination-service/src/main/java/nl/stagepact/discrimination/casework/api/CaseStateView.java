package nl.stagepact.discrimination.casework.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseState;

/** Where a case stands after a step; its content is not opened for that. */
@Schema(name = "CaseStateView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseStateView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true) CaseState state,
        @Schema(description = "Subject (sub) of the handler; absent while it is left to the desk") @Nullable String handler) {

    static CaseStateView of(Case subject) {
        return new CaseStateView(subject.id().toString(), subject.state(), subject.handler());
    }
}
