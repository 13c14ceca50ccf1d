package nl.stagepact.discrimination.hearing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.OpenedRequest;
import nl.stagepact.discrimination.hearing.domain.RequestKind;

/** A request to a company, as a desk sees it. */
@Schema(name = "CompanyRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyRequestView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, format = "uuid") String caseId,
        @Schema(required = true) RequestKind kind,
        @Schema(description = "Absent for a desk with a key of its own, which finds it among the sealed "
                + "entries, and in the list of all cases") @Nullable String question,
        @Schema(description = "Likewise; absent without a reply") @Nullable String reply,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true, description = "Last day on which the reply is in time") LocalDate replyBy,
        @Schema(description = "Absent without a reply") @Nullable LocalDate repliedOn,
        @Schema(description = "Day from which the link leads nowhere; absent while it does") @Nullable LocalDate endedOn,
        @Schema(required = true, format = "uuid", description = "Its entry among the sealed ones") String questionEntry,
        @Schema(format = "uuid", description = "Likewise; absent without a reply") @Nullable String replyEntry) {

    static CompanyRequestView of(OpenedRequest opened) {
        CompanyRequest request = opened.request();
        return new CompanyRequestView(request.id().toString(), request.caseId().toString(), request.kind(),
                opened.question(), opened.reply(), request.askedOn(), request.replyBy(), request.repliedOn(),
                request.endedOn(), request.questionEntry().toString(),
                Optional.ofNullable(request.replyEntry()).map(UUID::toString).orElse(null));
    }

    /** Requests of a case, or of all cases of a desk. */
    @Schema(name = "CompanyRequests")
    record Listing(@Schema(required = true) List<CompanyRequestView> items) {

        static Listing of(List<OpenedRequest> requests) {
            return new Listing(requests.stream().map(CompanyRequestView::of).toList());
        }
    }
}
