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
        @Schema(description = "From the register", examples = "Kok") @Nullable String programmeName,
        @Schema(description = "From the register", examples = "2") @Nullable String level,
        @Schema(required = true, examples = "99DA") String institutionCode,
        @Schema(description = "From the register", examples = "Demo College Amersfoort") @Nullable String institutionName,
        @Schema(required = true) ProfileBody profile,
        @Schema(required = true, description = "Time of the last change by the school") Instant changedAt) {

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
            @Schema(required = true, description = "Sorted by programme and school") List<ProfileView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Information that employers cannot find. */
    @Schema(name = "ProfileGap")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapView(
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(description = "From the register", examples = "Kok") @Nullable String programmeName,
            @Schema(description = "Absent when no school in the area has a profile of the "
                    + "programme", examples = "99DA") @Nullable String institutionCode,
            @Schema(description = "From the register", examples = "Demo College Amersfoort") @Nullable String institutionName,
            @Schema(required = true) ProfileGap.Missing missing,
            @Schema(required = true, minimum = "0", description = "Vacancies in the area for this programme") int vacancies) {

        static GapView of(ProfileGap gap, CurrentRegisters registers) {
            Programme programme = registers.programmes().get(gap.programmeCode());
            return new GapView(gap.programmeCode(), programme == null ? null : programme.name(), gap.institutionCode(),
                    gap.institutionCode() == null ? null : registers.institutionNames().get(gap.institutionCode()),
                    gap.missing(), gap.vacancies());
        }
    }

    /** All gaps. */
    @Schema(name = "ProfileGaps")
    record Gaps(@Schema(required = true, description = "At most 1,000, most vacancies first") List<GapView> items) {
    }
}
