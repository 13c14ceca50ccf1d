package nl.stagepact.placement.directory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.directory.domain.NeededPeriod;
import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.SchoolContact;
import nl.stagepact.placement.directory.domain.SchoolContactRole;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.api.VacancyBody;
import nl.stagepact.placement.wire.Formats.Email;
import nl.stagepact.placement.wire.Formats.MunicipalityCode;
import nl.stagepact.placement.wire.Formats.Telephone;
import nl.stagepact.placement.wire.WebLink;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** Profile of a programme by a school. */
@Schema(name = "ProgrammeProfileBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileBody(
        @Schema(description = "Learning paths in which it is "
                + "taught", examples = "[\"bol\"]") @NotEmpty @Size(max = 3) List<LearningPath> learningPaths,
        @Schema(description = "Municipalities in which it is "
                + "taught", examples = "[\"GM0307\"]") @NotEmpty @Size(max = 50) List<@MunicipalityCode String> municipalityCodes,
        @Schema(description = "What students can do", examples = "[\"Veilig werken in een "
                + "keuken\"]") @NotNull @Size(max = 30) List<@Text(max = 500) String> canDo,
        @Schema(description = "What students must learn") @NotEmpty @Size(max = 50) List<VacancyBody.TaskBody> mustLearn,
        @Schema(description = "When students need places") @NotNull @Size(max = 20) List<PeriodBody> periods,
        @Schema(description = "A department to contact, never a person") @Nullable ContactBody contact,
        @Schema(format = "uri", maxLength = 500, description = "Web page of the programme") @Nullable @WebLink String website) {

    static ProfileBody of(ProfileContent content) {
        return new ProfileBody(content.learningPaths().stream().sorted().toList(), content.municipalityCodes(), content.canDo(),
                content.mustLearn().stream().map(task -> new VacancyBody.TaskBody(task.workProcess(), task.text())).toList(),
                content.periods().stream().map(PeriodBody::of).toList(),
                content.contact() == null ? null : ContactBody.of(content.contact()), content.website());
    }

    ProfileContent toContent() {
        return new ProfileContent(new TreeSet<>(learningPaths), municipalityCodes.stream().distinct().toList(),
                canDo.stream().distinct().toList(), mustLearn.stream().map(VacancyBody.TaskBody::toTask).toList(),
                periods.stream().map(PeriodBody::toPeriod).toList(), contact == null ? null : contact.toContact(), website);
    }

    @Schema(name = "NeededPeriod")
    record PeriodBody(
            @Schema(required = true) @NotNull LocalDate from,
            @Schema(required = true) @NotNull LocalDate to,
            @NotNull @Min(1) @Max(5) Integer daysPerWeek) implements CrossFieldRules {

        private static PeriodBody of(NeededPeriod period) {
            return new PeriodBody(period.from(), period.to(), period.daysPerWeek());
        }

        private NeededPeriod toPeriod() {
            return new NeededPeriod(from, to, daysPerWeek);
        }

        @Override
        public void check(Faults faults) {
            if (from != null && to != null && to.isBefore(from)) {
                faults.add("period_reversed", "to", from);
            }
        }
    }

    @Schema(name = "SchoolContact", description = "An email address, a telephone number, or both")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactBody(
            @NotNull SchoolContactRole role,
            @Schema(format = "email", examples = "stage@school.example") @Nullable @Email String email,
            @Schema(examples = "+31 33 000 00 00") @Nullable @Telephone String telephone)
            implements
                CrossFieldRules {

        private static ContactBody of(SchoolContact contact) {
            return new ContactBody(contact.role(), contact.email(), contact.telephone());
        }

        private SchoolContact toContact() {
            return new SchoolContact(role, email, telephone);
        }

        @Override
        public void check(Faults faults) {
            if (email == null && telephone == null) {
                faults.add("contact_without_means", "email");
            }
        }
    }
}
