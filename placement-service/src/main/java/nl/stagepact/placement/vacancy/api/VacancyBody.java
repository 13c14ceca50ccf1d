package nl.stagepact.placement.vacancy.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Formats.WorkProcess;
import nl.stagepact.placement.wire.PublicLink;
import nl.stagepact.placement.wire.Weekday;
import nl.stagepact.servicekit.body.Text;

/** Content of a vacancy on the wire. */
@Schema(name = "VacancyBody")
public record VacancyBody(
        @Schema(description = "SBB's id of the company", examples = "900000001") @NotNull @LeerbedrijfCode String leerbedrijfId,
        @Schema(examples = "Bakker in opleiding") @NotNull @Text(max = 120) String title,
        @Schema(description = "What students do") @NotEmpty @Size(max = VacancyBody.MAX_TASKS) List<TaskBody> tasks,
        @Schema(description = "Programmes for whose students the place is; the company is recognised for "
                + "each", examples = "[\"25180\"]") @NotEmpty @Size(max = 20) List<@ProgrammeCode String> programmeCodes,
        @NotNull LearningPath learningPath,
        @Schema(description = "First day on which a student can begin") @NotNull LocalDate from,
        @Schema(description = "Last day of the place; not in the past") @NotNull LocalDate to,
        @Schema(description = "Days of the week on which students can "
                + "work", examples = "[\"monday\", \"tuesday\"]") @NotEmpty @Size(max = 7) List<Weekday> days,
        @NotNull @Min(1) @Max(40) Integer hoursPerWeek,
        @NotNull @Min(1) @Max(VacancyContent.MAX_PLACES) Integer places,
        @Schema(defaultValue = "regular", description = "alternative, partial_goals, simulation and assignment require a "
                + "certifiability decision") @Nullable VacancyForm form,
        @Schema(description = "Required by some forms; with doubt the vacancy waits for an adviser of "
                + "SBB") @Nullable CertifiabilityBody certifiability,
        @Schema(defaultValue = "on_site") @Nullable Supervision supervision,
        @Schema(description = "Facilities for students who need "
                + "them", examples = "[\"fixed_supervisor\"]") @Nullable @Size(max = 5) List<Offer> offers,
        @Schema(description = "Absent when neither a compensation nor costs are paid") @Nullable CompensationBody compensation,
        @Schema(format = "uri", maxLength = 500, description = "Address of the original vacancy, when it is published "
                + "elsewhere: https, and reachable by everyone") @Nullable @PublicLink String canonicalUrl) {

    public static final int MAX_TASKS = 30;
    /** In code points. */
    public static final int MAX_TASK_LENGTH = 1_000;

    public LeerbedrijfId toCompany() {
        return new LeerbedrijfId(leerbedrijfId);
    }

    public VacancyContent toContent() {
        return new VacancyContent(title, tasks.stream().map(TaskBody::toTask).toList(),
                programmeCodes.stream().distinct().sorted().toList(), learningPath, from, to,
                set(DayOfWeek.class, days.stream().map(Weekday::day)), hoursPerWeek, places,
                form == null ? VacancyForm.REGULAR : form, certifiability == null ? null : certifiability.toCertifiability(),
                supervision == null ? Supervision.ON_SITE : supervision,
                set(Offer.class, offers == null ? Stream.of() : offers.stream()),
                compensation == null ? new Compensation(null, null, false) : compensation.toCompensation(), canonicalUrl);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, Stream<E> values) {
        return values.collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    @Schema(name = "VacancyTask")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaskBody(
            @Schema(description = "Work process that the task teaches; for a recognition in part, one of those it "
                    + "covers", examples = "B1-K1-W1") @Nullable @WorkProcess String workProcess,
            @Schema(examples = "Deeg maken en vormen") @NotNull @Text(max = VacancyBody.MAX_TASK_LENGTH) String text) {

        public Task toTask() {
            return new Task(workProcess, text);
        }
    }

    @Schema(name = "CertifiabilityBody")
    public record CertifiabilityBody(
            @NotNull CertifiableDecision decision,
            @Schema(examples = "Servicedocument mbo") @NotNull @Text(max = 200) String policyDocument,
            @Schema(examples = "8.0") @NotNull @Text(max = 40) String policyVersion) {

        Certifiability toCertifiability() {
            return new Certifiability(decision, policyDocument, policyVersion);
        }
    }
}
