package nl.stagepact.placement.vacancy.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CompensationRules;
import nl.stagepact.placement.vacancy.domain.InclusiveLanguage;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.usecase.PublishVacancy;
import nl.stagepact.placement.wire.Weekday;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** A vacancy. */
@Schema(name = "Vacancy")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true) CompanyView company,
        @Schema(required = true, examples = "Bakker in opleiding") String title,
        @Schema(required = true) List<VacancyBody.TaskBody> tasks,
        @Schema(required = true, examples = "[\"25180\"]") List<String> programmeCodes,
        @Schema(required = true) LearningPath learningPath,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, examples = "[\"monday\"]") List<Weekday> days,
        @Schema(required = true) int hoursPerWeek,
        @Schema(required = true, minimum = "1", maximum = "500") int places,
        @Schema(required = true) VacancyForm form,
        @Schema(description = "Present for forms that require it") VacancyBody.@Nullable CertifiabilityBody certifiability,
        @Schema(required = true) Supervision supervision,
        @Schema(required = true) List<Offer> offers,
        @Schema(required = true) CompensationBody compensation,
        @Schema(format = "uri", description = "Address of the original vacancy; absent when it is published "
                + "here") @Nullable String canonicalUrl,
        @Schema(required = true) VacancyStatus status,
        @Schema(required = true, description = "Day of the last confirmation") LocalDate confirmedOn,
        @Schema(required = true) Instant publishedAt,
        @Schema(description = "Distance in a straight line between the centres of the two postcode areas; absent in a search "
                + "without near") @Nullable Integer distanceKm,
        @Schema(description = "Sources of the vacancy, the leading one first; only in the state of a vacancy, and absent when "
                + "it was published directly") @Nullable List<SourceView> sources) {

    private static VacancyView of(Vacancy vacancy, CompanyView company, @Nullable Integer distanceKm,
            @Nullable List<SourceView> sources) {
        VacancyContent content = vacancy.content();
        return new VacancyView(vacancy.id().toString(), company, content.title(),
                content.tasks().stream().map(VacancyView::task).toList(), content.programmeCodes(),
                content.learningPath(), content.from(), content.to(),
                content.days().stream().sorted().map(Weekday::of).toList(), content.hoursPerWeek(), content.places(),
                content.form(), certifiability(content.certifiability()), content.supervision(),
                content.offers().stream().sorted().toList(), CompensationBody.of(content.compensation()),
                content.canonicalUrl(), vacancy.status(), vacancy.confirmedOn(), vacancy.publishedAt(), distanceKm,
                sources);
    }

    /** Without the company, for those who offer it. */
    public static VacancyView of(Vacancy vacancy) {
        return of(vacancy, List.of());
    }

    /** With its sources. */
    public static VacancyView of(Vacancy vacancy, List<KnownOffer> sources) {
        return of(vacancy, new CompanyView(vacancy.leerbedrijfId().code(), null, null, null, null), null,
                sources.isEmpty() ? null : sources.stream().map(SourceView::of).toList());
    }

    public static VacancyView of(PublishedVacancy seen) {
        return of(seen, null);
    }

    /** @param distanceKm from the requested postcode area; null without one */
    public static VacancyView of(PublishedVacancy seen, @Nullable Integer distanceKm) {
        return of(seen.vacancy(), new CompanyView(seen.vacancy().leerbedrijfId().code(), seen.companyName(), seen.postcode(),
                seen.city(), seen.country()), distanceKm, null);
    }

    private static VacancyBody.TaskBody task(Task task) {
        return new VacancyBody.TaskBody(task.workProcess(), task.text());
    }

    private static VacancyBody.@Nullable CertifiabilityBody certifiability(@Nullable Certifiability decided) {
        return decided == null ? null
                : new VacancyBody.CertifiabilityBody(decided.decision(), decided.policyDocument(),
                        decided.policyVersion());
    }

    /** A source of the vacancy. */
    @Schema(name = "VacancySource")
    record SourceView(
            @Schema(required = true, description = "Name that a client gave to the source; direct for a vacancy published "
                    + "without one", examples = "website") String source,
            @Schema(required = true, description = "Id of the vacancy at the source") String sourceId,
            @Schema(required = true, description = "Whether the source determines the content") boolean leads) {

        private static SourceView of(KnownOffer offer) {
            return new SourceView(offer.source(), offer.sourceId(), offer.leads());
        }
    }

    /** The company that offers the places. */
    @Schema(name = "VacancyCompany")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompanyView(
            @Schema(required = true, examples = "900000001") String leerbedrijfId,
            @Schema(description = "Trade name") @Nullable String name,
            @Schema(examples = "3811AA") @Nullable String postcode,
            @Nullable String city,
            @Schema(description = "ISO 3166-1 alpha-2", examples = "NL") @Nullable String country) {
    }

    /** A published vacancy, with advice. */
    @Schema(name = "PublishedVacancy")
    record Published(
            @Schema(required = true) VacancyView vacancy,
            @Schema(required = true, description = "Suggestions; never a reason for rejection") List<AdviceView> advice) {

        static Published of(PublishVacancy.Published made, Texts texts, Language language) {
            Vacancy vacancy = made.vacancy();
            List<AdviceView> advice = new ArrayList<>();
            if (!made.unequal().isEmpty()) {
                advice.add(new AdviceView("unequal_compensation", texts.get(language, "advice.unequal_compensation", List.of()),
                        made.unequal().stream().map(paid -> new PaidView(paid.level(), paid.centsPerDay())).toList(), null,
                        null));
            }
            if (CompensationRules.isUnusual(vacancy.content().compensation())) {
                advice.add(new AdviceView("unusual_compensation", texts.get(language, "advice.unusual_compensation", List.of()),
                        null, null, null));
            }
            made.same().ifPresent(same -> advice.add(new AdviceView("same_vacancy",
                    texts.get(language, "advice.same_vacancy", List.of(vacancy.content().title())), null, null,
                    same.toString())));
            InclusiveLanguage.hints(vacancy.content()).forEach(hint -> advice.add(new AdviceView("inclusive_language",
                    texts.get(language, "advice.language." + hint.about(), List.of(hint.found())), null, hint.found(), null)));
            return new Published(VacancyView.of(vacancy), advice);
        }
    }

    /** A piece of advice. */
    @Schema(name = "VacancyAdvice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdviceView(
            @Schema(required = true, enumeration = {
                    "unequal_compensation", "unusual_compensation",
                    "inclusive_language", "same_vacancy" }) String code,
            @Schema(required = true, description = "Text for people") String text,
            @Schema(description = "What the company pays for each level of the learning path") @Nullable List<PaidView> paid,
            @Schema(description = "The words concerned, as written in the text") @Nullable String found,
            @Schema(format = "uuid", description = "The other vacancy") @Nullable String vacancyId){
    }

    /** Compensation for a level. */
    @Schema(name = "PaidPerLevel")
    record PaidView(@Schema(required = true, examples = "2") String level,
            @Schema(required = true, description = "In euro cents") int centsPerDay) {
    }
}
