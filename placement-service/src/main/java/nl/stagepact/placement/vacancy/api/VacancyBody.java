package nl.stagepact.placement.vacancy.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Places that are offered, as the contract shows it; read by {@link VacancyReader}. */
@Schema(name = "VacancyBody")
public record VacancyBody(
        @Schema(required = true, description = "SBB's id of the company", examples = "900000001") String leerbedrijfId,
        @Schema(required = true, maxLength = 120, examples = "Bakker in opleiding") String title,
        @Schema(required = true, minItems = 1, maxItems = 30, description = "What students do") List<TaskBody> tasks,
        @Schema(required = true, minItems = 1, maxItems = 20, description = "For whom; the company is recognised for each", examples = "[\"25180\"]") List<String> programmeCodes,
        @Schema(required = true, enumeration = {
                "bol", "bbl", "third" }) String learningPath,
        @Schema(required = true, description = "First day on which a student can begin") LocalDate from,
        @Schema(required = true, description = "Last day of the place; not past") LocalDate to,
        @Schema(required = true, minItems = 1, maxItems = 7, description = "On which one can work", examples = "[\"monday\", \"tuesday\"]") List<String> days,
        @Schema(required = true, minimum = "1", maximum = "40") int hoursPerWeek,
        @Schema(required = true, minimum = "1", maximum = "500") int places,
        @Schema(enumeration = { "regular", "alternative", "partial_goals", "shared_place", "simulation",
                "assignment" }, defaultValue = "regular", description = "Alternative, partial goals, simulation and assignment need a decision on whether they can be certified") @Nullable String form,
        @Schema(description = "That decision; in doubt the vacancy waits for an adviser of SBB") @Nullable CertifiabilityBody certifiability,
        @Schema(enumeration = { "on_site", "online", "hybrid" }, defaultValue = "on_site") @Nullable String supervision,
        @Schema(description = "What the place offers to those who need it", examples = "[\"fixed_supervisor\"]") @Nullable List<String> offers,
        @Schema(description = "Without it nothing is paid, and costs are not") @Nullable CompensationBody compensation,
        @Schema(format = "uri", maxLength = 500, description = "Where the vacancy itself is, when that is elsewhere") @Nullable String canonicalUrl){

    @Schema(name = "VacancyTask")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaskBody(
            @Schema(description = "That it teaches; of a recognition in part one of those it names", examples = "B1-K1-W1") @Nullable String workProcess,
            @Schema(required = true, maxLength = 1000, examples = "Deeg maken en vormen") String text) {
    }

    @Schema(name = "CertifiabilityBody")
    record CertifiabilityBody(
            @Schema(required = true, enumeration = {
                    "yes", "no", "doubt" }) String decision,
            @Schema(required = true, maxLength = 200, examples = "Servicedocument mbo") String policyDocument,
            @Schema(required = true, maxLength = 40, examples = "8.0") String policyVersion){
    }

    @Schema(name = "CompensationBody", description = "Per day or per month, not both")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompensationBody(
            @Schema(minimum = "0", maximum = "50000", description = "In cents of a euro") @Nullable Integer perDayCents,
            @Schema(minimum = "0", maximum = "500000", description = "In cents of a euro") @Nullable Integer perMonthCents,
            @Schema(description = "Whether all costs that a student makes to be there are paid besides", defaultValue = "false") @Nullable Boolean coversCosts) {
    }
}
