package nl.stagepact.discrimination.routing.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskKind;
import nl.stagepact.discrimination.routing.domain.Structure;
import nl.stagepact.discrimination.wire.SharedPartCode;

/** A desk that handles reports, with how it does that ("meldstructuur"). */
@Schema(name = "Desk")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskView(
        @Schema(required = true, description = "discriminatie-nl, sbb, the institution code of a school, with a unit "
                + "behind a hyphen; or a municipality (gm0307) or its inclusion adviser (gm0307-inclusion), which are only told of "
                + "companies", examples = "99DA") String code,
        @Schema(required = true, description = "municipality and inclusion_adviser handle no reports") DeskKind kind,
        @Schema(required = true) String name,
        @Schema(required = true, description = "Whether it takes new reports") boolean open,
        @Schema(required = true, description = "Who reads reports, by role") List<String> readers,
        @Schema(required = true, description = "Who takes over during absence, by role") String substitute,
        @Schema(description = "Care team that it works with, by role") @Nullable String careTeam,
        @Schema(required = true, description = "The process in Dutch") String descriptionNl,
        @Schema(description = "The process in English") @Nullable String descriptionEn,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String website,
        @Schema(description = "Working days within which a report is confirmed; absent like the other terms for a desk that handles "
                + "no reports") @Nullable Integer confirmWorkingDays,
        @Schema(description = "Days within which receipt is acknowledged") @Nullable Integer acknowledgeDays,
        @Schema(description = "Months after that within which the reporter hears what was "
                + "done") @Nullable Integer feedbackMonths,
        @Schema(required = true, description = "Parts of a case that a reporter may let it read") List<SharedPartCode> mayRead,
        @Schema(required = true, description = "Day of the description") LocalDate describedOn) {

    static DeskView of(Desk desk) {
        Structure structure = desk.structure();
        boolean handles = desk.kind().handlesReports();
        return new DeskView(desk.code().text(), desk.kind(), desk.name(), desk.isOpen(), structure.readers(),
                structure.substitute(), structure.careTeam(), structure.descriptionNl(), structure.descriptionEn(),
                structure.email(),
                structure.telephone(), structure.website(), handles ? structure.confirmWorkingDays() : null,
                handles ? structure.acknowledgeDays() : null, handles ? structure.feedbackMonths() : null,
                Arrays.stream(SharedPartCode.values()).filter(part -> desk.kind().mayRead(part.part())).toList(),
                desk.describedOn());
    }

    /** A page of desks. */
    @Schema(name = "DeskPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "By code") List<DeskView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
