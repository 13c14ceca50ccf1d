package nl.stagepact.placement.directory.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.directory.domain.NeededPeriod;
import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.SchoolContact;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.api.VacancyBody;

/** What a school tells of a programme, as the contract shows it; read by {@link ProfileReader}. */
@Schema(name = "ProgrammeProfileBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileBody(
        @Schema(required = true, minItems = 1, description = "In which it is taught", examples = "[\"bol\"]") List<String> learningPaths,
        @Schema(required = true, minItems = 1, maxItems = 50, description = "Municipalities in which it is taught", examples = "[\"GM0307\"]") List<String> municipalityCodes,
        @Schema(required = true, maxItems = 30, description = "What students bring", examples = "[\"Veilig werken in een keuken\"]") List<String> canDo,
        @Schema(required = true, minItems = 1, maxItems = 50, description = "What they come to learn") List<VacancyBody.TaskBody> mustLearn,
        @Schema(required = true, maxItems = 20, description = "When they need places") List<PeriodBody> periods,
        @Schema(description = "Whom to ask: a role, never a person") @Nullable ContactBody contact,
        @Schema(format = "uri", maxLength = 500, description = "Of the programme") @Nullable String website) {

    static ProfileBody of(ProfileContent content) {
        return new ProfileBody(content.learningPaths().stream().sorted().map(LearningPath::code).toList(),
                content.municipalityCodes(), content.canDo(),
                content.mustLearn().stream().map(task -> new VacancyBody.TaskBody(task.workProcess(), task.text())).toList(),
                content.periods().stream().map(PeriodBody::of).toList(),
                content.contact() == null ? null : ContactBody.of(content.contact()), content.website());
    }

    @Schema(name = "NeededPeriod")
    record PeriodBody(
            @Schema(required = true) LocalDate from,
            @Schema(required = true) LocalDate to,
            @Schema(required = true, minimum = "1", maximum = "5") int daysPerWeek) {

        private static PeriodBody of(NeededPeriod period) {
            return new PeriodBody(period.from(), period.to(), period.daysPerWeek());
        }
    }

    @Schema(name = "SchoolContact", description = "An email or a telephone number, or both")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactBody(
            @Schema(required = true, enumeration = {
                    "internship_office", "internship_coordinator",
                    "company_desk" }) String role,
            @Schema(format = "email", examples = "stage@school.example") @Nullable String email,
            @Schema(examples = "+31 33 000 00 00") @Nullable String telephone){

        private static ContactBody of(SchoolContact contact) {
            return new ContactBody(contact.role().code(), contact.email(), contact.telephone());
        }
    }
}
