package nl.stagepact.placement.directory.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.directory.domain.ProfileGap;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.usecase.CurrentRegisters;

/** A programme at a school, for employers. */
@Schema(name = "ProgrammeProfile")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileView(
        @Schema(required = true, examples = "25180") String programmeCode,
        @Schema(description = "As the register has it", examples = "Kok") @Nullable String programmeName,
        @Schema(description = "As the register has it", examples = "2") @Nullable String level,
        @Schema(required = true, examples = "99DA") String institutionCode,
        @Schema(description = "As the register has it", examples = "Demo College Amersfoort") @Nullable String institutionName,
        @Schema(required = true) ProfileBody profile,
        @Schema(required = true, description = "When the school told last") Instant changedAt) {

    static ProfileView of(ProgrammeProfile profile, CurrentRegisters registers) {
        Programme programme = registers.programmes().get(profile.programmeCode());
        return new ProfileView(profile.programmeCode(), programme == null ? null : programme.name(),
                programme == null ? null : programme.level(), profile.institutionCode(),
                registers.institutionNames().get(profile.institutionCode()), ProfileBody.of(profile.content()),
                profile.changedAt());
    }

    /** A page of the directory. */
    @Schema(name = "ProgrammeDirectory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "By programme and school") List<ProfileView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** What employers cannot find. */
    @Schema(name = "ProfileGap")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapView(
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(description = "As the register has it", examples = "Kok") @Nullable String programmeName,
            @Schema(description = "Absent for a programme of which no school in the area tells", examples = "99DA") @Nullable String institutionCode,
            @Schema(description = "As the register has it", examples = "Demo College Amersfoort") @Nullable String institutionName,
            @Schema(required = true, enumeration = {
                    "profile", "contact" }) String missing,
            @Schema(required = true, minimum = "0", description = "Vacancies in the area for this programme") int vacancies){

        static GapView of(ProfileGap gap, CurrentRegisters registers) {
            Programme programme = registers.programmes().get(gap.programmeCode());
            return new GapView(gap.programmeCode(), programme == null ? null : programme.name(), gap.institutionCode(),
                    gap.institutionCode() == null ? null : registers.institutionNames().get(gap.institutionCode()),
                    gap.missing().code(), gap.vacancies());
        }
    }

    /** All gaps. */
    @Schema(name = "ProfileGaps")
    record Gaps(@Schema(required = true, description = "Where most places wait first; 1,000 at most") List<GapView> items) {
    }
}
