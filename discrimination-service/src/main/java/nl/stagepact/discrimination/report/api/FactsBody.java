package nl.stagepact.discrimination.report.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.KnownCodes;
import nl.stagepact.discrimination.report.domain.Capacity;
import nl.stagepact.discrimination.report.domain.EducationType;
import nl.stagepact.discrimination.report.domain.Facts;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Impact;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Support;
import nl.stagepact.discrimination.wire.Formats.MunicipalityCode;
import nl.stagepact.discrimination.wire.Formats.ProgrammeCode;
import nl.stagepact.servicekit.body.Faults;

/** What happened, in codes, as a reporter sends it and as it is read. */
@Schema(name = "Facts", description = "What happened, in codes")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactsBody(
        @Schema(description = "In which capacity the reporter reports") @NotNull Capacity capacity,
        @Schema(description = "Phase of the internship") @NotNull Phase phase,
        @Schema(description = "What happened. other_work and housing are no discrimination by themselves; they are accepted "
                + "and handed on") @NotEmpty @Size(max = 9) List<@NotNull Kind> kinds,
        @Schema(description = "Why. The twelve grounds of Dutch law; learning_needs (prejudice about the pace of learning or "
                + "the need of support), other, and unknown when the reporter does not "
                + "know") @NotEmpty @Size(max = 15) List<@NotNull Ground> grounds,
        @Schema(description = "What it did to the student") @Nullable @Size(max = 5) List<@NotNull Impact> impacts,
        @Schema(description = "Support that the student would like") @Nullable @Size(max = 7) List<@NotNull Support> supports,
        @Schema(description = "Type of education of the student") @Nullable EducationType educationType,
        @Schema(description = "Programme of the student: crebo or programme "
                + "code", examples = "25180") @Nullable @ProgrammeCode String programmeCode,
        @Schema(description = "Where the student lives "
                + "(CBS)", examples = "GM0307") @Nullable @MunicipalityCode String municipalityOfResidence,
        @Schema(description = "Where it happened "
                + "(CBS)", examples = "GM0344") @Nullable @MunicipalityCode String municipalityOfIncident) {

    /** Municipalities are counted and published, so they must exist; programmes of other education types are in no register. */
    public void check(KnownCodes known, Faults faults) {
        checkMunicipality(known, "municipalityOfResidence", municipalityOfResidence, faults);
        checkMunicipality(known, "municipalityOfIncident", municipalityOfIncident, faults);
        if (educationType == EducationType.MBO && programmeCode != null && !known.has(RegisterKind.PROGRAMME, programmeCode)) {
            faults.addNotAllowed("programmeCode", programmeCode, "{register.programme}");
        }
    }

    private static void checkMunicipality(KnownCodes known, String field, @Nullable String code, Faults faults) {
        if (code != null && !known.has(RegisterKind.MUNICIPALITY, code)) {
            faults.addNotAllowed(field, code, "{register.municipality}");
        }
    }

    public Facts toFacts() {
        return new Facts(capacity, phase, set(kinds), set(grounds), set(impacts), set(supports), educationType, programmeCode,
                municipalityOfResidence, municipalityOfIncident);
    }

    public static FactsBody of(Facts facts) {
        return new FactsBody(facts.capacity(), facts.phase(), List.copyOf(facts.kinds()), List.copyOf(facts.grounds()),
                List.copyOf(facts.impacts()), List.copyOf(facts.supports()), facts.educationType(), facts.programmeCode(),
                facts.residence(), facts.incident());
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }
}
