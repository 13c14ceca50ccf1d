package nl.stagepact.discrimination.hearing.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.hearing.domain.OpenedRequest;
import nl.stagepact.discrimination.hearing.domain.RequestKind;

/** What a desk asks, as the company sees it. */
@Schema(name = "LinkedRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkedRequestView(
        @Schema(required = true) RequestKind kind,
        @Schema(description = "Absent after the reply") @Nullable String question,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true, description = "Last day on which the reply is in time") LocalDate replyBy,
        @Schema(description = "Day of the reply; absent before. The reply itself is not shown again") @Nullable LocalDate repliedOn) {

    static LinkedRequestView of(OpenedRequest opened) {
        return new LinkedRequestView(opened.request().kind(), opened.question(),
                opened.request().askedOn(), opened.request().replyBy(), opened.request().repliedOn());
    }
}
