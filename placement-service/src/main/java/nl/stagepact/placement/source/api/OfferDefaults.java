package nl.stagepact.placement.source.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Weekdays;

/** Default values for fields that external formats lack; applied to every vacancy of a delivery without the field. */
record OfferDefaults(
        @QueryParam("leerbedrijfId") @Nullable @LeerbedrijfCode @Parameter(example = "900000001", description = """
                Default for vacancies without a company""") String leerbedrijfId,
        @QueryParam("programme") @Separator(",") @Parameter(example = "25180", description = """
                Default for vacancies without programmes""") List<@ProgrammeCode String> programme,
        @QueryParam("learningPath") @Nullable @Parameter(example = "bol", description = """
                Default for vacancies without a learning path: bol, bbl, third""") LearningPath learningPath,
        @QueryParam("days") @Separator(",") @Parameter(example = "monday,tuesday", description = """
                Default for vacancies without days""") List<DayOfWeek> days,
        @QueryParam("hoursPerWeek") @Nullable @Min(1) @Max(40) @Parameter(description = """
                Default for vacancies without hours per week""") Integer hoursPerWeek,
        @QueryParam("from") @Nullable @Parameter(description = """
                Default for vacancies without a first day""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                Default for vacancies without a last day. A JobPosting otherwise ends with its validThrough""") LocalDate to,
        @QueryParam("places") @Nullable @Min(1) @Max(VacancyContent.MAX_PLACES) @Parameter(description = """
                Default for vacancies without places, which in a JobPosting or a JSON Feed are otherwise one""") Integer places,
        @QueryParam("form") @Nullable @Parameter(example = "shared_place", description = """
                Default for vacancies without a form""") VacancyForm form,
        @QueryParam("supervision") @Nullable @Parameter(example = "on_site", description = """
                Default for vacancies without a form of supervision""") Supervision supervision,
        @QueryParam("offers") @Separator(",") @Parameter(example = "step_free", description = """
                Default for vacancies without facilities""") List<Offer> offers,
        @QueryParam("perDayCents") @Nullable @Min(0) @Max(Compensation.MOST_PER_DAY_CENTS) @Parameter(description = """
                Default for vacancies without a compensation, in euro cents""") Integer perDayCents,
        @QueryParam("perMonthCents") @Nullable @Min(0) @Max(Compensation.MOST_PER_MONTH_CENTS) @Parameter(description = """
                Default for vacancies without a compensation, in euro cents""") Integer perMonthCents,
        @QueryParam("coversCosts") @Nullable @Parameter(description = """
                Default for vacancies without a compensation: whether all costs are reimbursed""") Boolean coversCosts) {

    private static final String PLACES = "places";

    /** @param onePlace whether a vacancy of this format that says nothing of it is one place */
    void addTo(List<DeliveredVacancy> vacancies, boolean onePlace) {
        ObjectNode fields = fields();
        if (onePlace && places == null) {
            fields.put(PLACES, 1);
        }
        for (DeliveredVacancy delivered : vacancies) {
            if (delivered.vacancy() instanceof ObjectNode object) {
                fields.properties().stream().filter(field -> !object.hasNonNull(field.getKey()))
                        .forEach(field -> object.set(field.getKey(), field.getValue()));
            }
        }
    }

    private ObjectNode fields() {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        put(fields, "leerbedrijfId", leerbedrijfId);
        put(fields, "programmeCodes", programme);
        put(fields, "learningPath", learningPath == null ? null : learningPath.code());
        put(fields, "days", days.stream().map(Weekdays::code).toList());
        put(fields, "hoursPerWeek", hoursPerWeek);
        put(fields, "from", from);
        put(fields, "to", to);
        put(fields, PLACES, places);
        put(fields, "form", form == null ? null : form.code());
        put(fields, "supervision", supervision == null ? null : supervision.code());
        put(fields, "offers", offers.stream().map(Offer::code).toList());
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        put(compensation, "perDayCents", perDayCents);
        put(compensation, "perMonthCents", perMonthCents);
        put(compensation, "coversCosts", coversCosts);
        if (!compensation.isEmpty()) {
            fields.set("compensation", compensation);
        }
        return fields;
    }

    private static void put(ObjectNode fields, String name, @Nullable Object value) {
        switch (value) {
            case null -> {
            }
            case Integer number -> fields.put(name, number);
            case Boolean flag -> fields.put(name, flag);
            default -> fields.put(name, value.toString());
        }
    }

    private static void put(ObjectNode fields, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            ArrayNode list = fields.putArray(name);
            codes.stream().distinct().forEach(list::add);
        }
    }
}
