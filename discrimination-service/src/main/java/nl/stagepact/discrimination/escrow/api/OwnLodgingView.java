package nl.stagepact.discrimination.escrow.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.escrow.domain.OwnLodging;
import nl.stagepact.discrimination.report.domain.Wish;

/** A lodging as its reporter sees it. */
@Schema(name = "OwnLodging")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnLodgingView(
        @Schema(required = true, examples = "sbb") String desk,
        @Schema(required = true, description = "How many independent others there must be at least") int others,
        @Schema(required = true) Wish wish,
        @Schema(required = true) LocalDate lodgedOn,
        @Schema(required = true, description = "Whether the school vouches for the reporter; until then the lodging counts for "
                + "nobody, and the desk is not told") boolean vouched,
        @Schema(description = "Day on which the desk answered; absent before. Nothing before that tells whether there are "
                + "others") @Nullable LocalDate answeredOn) {

    static OwnLodgingView of(OwnLodging own) {
        return new OwnLodgingView(own.desk().text(), own.lodging().threshold(), own.lodging().wish(), own.lodging().lodgedOn(),
                own.lodging().origin() != null, own.lodging().answeredOn());
    }
}
