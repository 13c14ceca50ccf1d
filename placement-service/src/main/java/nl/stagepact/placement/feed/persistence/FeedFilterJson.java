package nl.stagepact.placement.feed.persistence;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.search.domain.Nearby;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/** Stores the filter of a feed as JSON, without the fields that do not restrict anything. */
@Converter(autoApply = true)
public class FeedFilterJson implements AttributeConverter<VacancyQuery, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(VacancyQuery filter) {
        ObjectNode json = JSON.createObjectNode();
        some(json, "programmeCodes", filter.programmeCodes(), code -> code);
        some(json, "levels", filter.levels(), code -> code);
        some(json, "learningPaths", filter.learningPaths(), LearningPath::code);
        some(json, "forms", filter.forms(), VacancyForm::code);
        some(json, "supervisions", filter.supervisions(), Supervision::code);
        some(json, "offers", filter.offers(), Offer::code);
        some(json, "days", filter.days(), DayOfWeek::name);
        if (filter.centsPerDay() != null) {
            json.put("minPerDayCents", filter.centsPerDay());
        }
        if (filter.coversCosts()) {
            json.put("coversCosts", true);
        }
        if (filter.leerbedrijfId() != null) {
            json.put("leerbedrijfId", filter.leerbedrijfId().code());
        }
        if (filter.nearby() != null) {
            json.put("near", filter.nearby().postcodeArea()).put("within", filter.nearby().kilometres());
        }
        if (filter.pact() != null) {
            json.put("pact", filter.pact());
        }
        if (filter.words() != null) {
            json.put("words", filter.words());
        }
        return json.toString();
    }

    @Override
    public VacancyQuery convertToEntityAttribute(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new VacancyQuery(some(json, "programmeCodes", Optional::of), some(json, "levels", Optional::of),
                    some(json, "learningPaths", LearningPath::of), some(json, "forms", VacancyForm::of),
                    some(json, "supervisions", Supervision::of), some(json, "offers", Offer::of),
                    some(json, "days", name -> Optional.of(DayOfWeek.valueOf(name))), null, null,
                    json.has("minPerDayCents") ? json.path("minPerDayCents").intValue() : null,
                    json.path("coversCosts").asBoolean(),
                    json.has("leerbedrijfId") ? new LeerbedrijfId(json.path("leerbedrijfId").textValue()) : null, null,
                    json.has("near") ? new Nearby(json.path("near").textValue(), json.path("within").intValue()) : null,
                    json.path("pact").textValue(), json.path("words").textValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A filter could not be read", e);
        }
    }

    private static <T> void some(ObjectNode json, String name, Collection<T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(code.apply(value)));
        }
    }

    private static <T> Set<T> some(JsonNode json, String name, Function<String, Optional<T>> reader) {
        Set<T> values = new TreeSet<>();
        json.path(name).forEach(each -> reader.apply(each.textValue()).ifPresent(values::add));
        return values;
    }
}
