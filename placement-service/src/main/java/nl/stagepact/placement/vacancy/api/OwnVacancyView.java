package nl.stagepact.placement.vacancy.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.api.VerdictView;
import nl.stagepact.placement.vacancy.domain.CompanyAction;
import nl.stagepact.placement.vacancy.domain.OwnVacancy;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** A vacancy as its company sees it. */
@Schema(name = "OwnVacancy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnVacancyView(
        @Schema(required = true) VacancyView vacancy,
        @Schema(required = true, description = "Its version, for If-Match", examples = "\"v3\"") String etag,
        @Schema(required = true) ReasonView reason,
        @Schema(required = true, description = "When it got its status") Instant since,
        @Schema(description = "Programmes for which the company is not recognised; present when this blocks the "
                + "vacancy") @Nullable List<VerdictView> notRecognised,
        @Schema(required = true, description = "What the company can do, the most useful first") List<ActionView> actions) {

    static OwnVacancyView of(OwnVacancy own, Texts texts, Language language) {
        Vacancy vacancy = own.vacancy();
        return new OwnVacancyView(VacancyView.of(vacancy, own.sources()), EntityVersion.tag(vacancy.version()),
                new ReasonView(vacancy.statusReason(),
                        texts.get(language, "status." + vacancy.statusReason().code(), List.of())),
                vacancy.statusSince(), own.notRecognised().isEmpty() ? null
                        : own.notRecognised().stream().map(each -> VerdictView.of(vacancy.leerbedrijfId().code(),
                                each.programmeCode(), each.day(), each.verdict(), texts, language)).toList(),
                own.actions().stream().map(action -> new ActionView(action,
                        texts.get(language, "action." + action.code(), List.of()))).toList());
    }

    /** A page of a company's vacancies. */
    @Schema(name = "OwnVacancies")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true) List<OwnVacancyView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Why a vacancy has its status. */
    @Schema(name = "VacancyStatusReason")
    record ReasonView(
            @Schema(required = true) StatusReason code,
            @Schema(required = true, description = "Text for people") String text) {
    }

    /** What a company can do about a vacancy. */
    @Schema(name = "CompanyAction")
    record ActionView(
            @Schema(required = true) CompanyAction code,
            @Schema(required = true, description = "Text for people") String text) {
    }
}
