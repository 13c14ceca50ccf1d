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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.register.domain.LearningPath;
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
                Default for vacancies without a last day. A JobPosting otherwise ends with its validThrough""") LocalDate to) {

    void addTo(List<JsonNode> vacancies) {
        ObjectNode fields = fields();
        for (JsonNode vacancy : vacancies) {
            if (vacancy instanceof ObjectNode object) {
                fields.properties().stream().filter(field -> !object.has(field.getKey()))
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
        if (hoursPerWeek != null) {
            fields.put("hoursPerWeek", hoursPerWeek);
        }
        put(fields, "from", from);
        put(fields, "to", to);
        return fields;
    }

    private static void put(ObjectNode fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static void put(ObjectNode fields, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            ArrayNode list = fields.putArray(name);
            codes.stream().distinct().forEach(list::add);
        }
    }
}
