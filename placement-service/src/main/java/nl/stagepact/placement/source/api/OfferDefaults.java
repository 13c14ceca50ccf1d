package nl.stagepact.placement.source.api;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.placement.wire.Weekdays;
import nl.stagepact.servicekit.problem.Parameters;

/** Default values for fields that external formats lack; applied to every vacancy of a delivery without the field. */
final class OfferDefaults {

    private static final int HOURS = 40;

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    private OfferDefaults() {
    }

    static OfferDefaults read(Parameters given) {
        OfferDefaults defaults = new OfferDefaults();
        given.oneOf("leerbedrijfId", LeerbedrijfId::of, LeerbedrijfId.FORM)
                .ifPresent(id -> defaults.fields.put("leerbedrijfId", id.code()));
        defaults.list("programmeCodes", given.someOf("programme", ProgrammeCodes::read, ProgrammeCodes.FORM));
        given.oneOf("learningPath", LearningPath::of, LearningPath.CODES)
                .ifPresent(path -> defaults.fields.put("learningPath", path.code()));
        defaults.list("days", given.someOf("days", code -> Weekdays.of(code).isPresent() ? Optional.of(code) : Optional.empty(),
                Weekdays.CODES));
        if (given.text("hoursPerWeek").isPresent()) {
            defaults.fields.put("hoursPerWeek", given.wholeNumber("hoursPerWeek", 1, 1, HOURS));
        }
        given.date("from").ifPresent(day -> defaults.fields.put("from", day.toString()));
        given.date("to").ifPresent(day -> defaults.fields.put("to", day.toString()));
        return defaults;
    }

    /** Whether the defaults contain the last day of the places. */
    boolean sayWhenPlacesEnd() {
        return fields.has("to");
    }

    void addTo(JsonNode vacancy) {
        if (vacancy instanceof ObjectNode object) {
            fields.properties().stream().filter(field -> !object.has(field.getKey()))
                    .forEach(field -> object.set(field.getKey(), field.getValue()));
        }
    }

    private void list(String name, List<String> codes) {
        if (!codes.isEmpty()) {
            ArrayNode list = fields.putArray(name);
            codes.forEach(list::add);
        }
    }
}
