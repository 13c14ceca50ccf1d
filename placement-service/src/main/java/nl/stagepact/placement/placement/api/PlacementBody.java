package nl.stagepact.placement.placement.api;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.placement.domain.PlacementOrigin;
import nl.stagepact.placement.placement.usecase.ProposePlacement;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.KeyFormats.SearchCaseKey;
import nl.stagepact.placement.wire.KeyFormats.UuidText;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.problem.ProblemException;

/** A place that was found for a student. */
@Schema(name = "PlacementBody")
public record PlacementBody(
        @Schema(description = "Key of the search case", examples = SearchCaseBody.KEY) @NotNull @SearchCaseKey String caseKey,
        @Schema(description = "The vacancy; absent for a place outside of "
                + "vacancies", format = "uuid") @Nullable @UuidText String vacancyId,
        @Schema(description = "SBB's id of the company; absent where there is a "
                + "vacancy", examples = "900000001") @Nullable @LeerbedrijfCode String leerbedrijfId,
        @Schema(description = "Learning path of the place; absent where there is a vacancy") @Nullable LearningPath learningPath,
        @Schema(description = "First day, on which the company must be recognised") @NotNull LocalDate from,
        @Schema(description = "Who found the place") @NotNull Finder foundBy,
        @Schema(defaultValue = "false", description = "Whether the student visits the company before anybody signs; always where the "
                + "search case needs it") @Nullable Boolean visitAgreed)
        implements
            CrossFieldRules {

    /** Whoever finds a place without a round. */
    public enum Finder {
        SCHOOL(PlacementOrigin.SCHOOL),
        STUDENT(PlacementOrigin.STUDENT);

        private final PlacementOrigin origin;

        Finder(PlacementOrigin origin) {
            this.origin = origin;
        }

        public String code() {
            return origin.code();
        }
    }

    @Override
    public void check(Faults faults) {
        if (vacancyId == null) {
            if (leerbedrijfId == null) {
                faults.add("vacancy_or_company", "leerbedrijfId");
            }
            if (learningPath == null) {
                faults.add("vacancy_or_company", "learningPath");
            }
        } else {
            onlyWithoutVacancy("leerbedrijfId", leerbedrijfId, faults);
            onlyWithoutVacancy("learningPath", learningPath, faults);
        }
    }

    private static void onlyWithoutVacancy(String field, @Nullable Object value, Faults faults) {
        if (value != null) {
            faults.add("only_without_vacancy", field);
        }
    }

    ProposePlacement.Found toFound() {
        return new ProposePlacement.Found(CaseKey.of(caseKey).orElseThrow(ProblemException::notFound),
                leerbedrijfId == null ? null : new LeerbedrijfId(leerbedrijfId),
                vacancyId == null ? null : UUID.fromString(vacancyId), learningPath, from, foundBy.origin,
                Boolean.TRUE.equals(visitAgreed));
    }
}
