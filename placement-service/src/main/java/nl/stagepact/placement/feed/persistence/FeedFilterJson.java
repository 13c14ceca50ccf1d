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
import nl.stagepact.placement.search.domain.VacancyQuery.Words;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/** Stores the filter of a feed as JSON, without empty fields. */
@Converter(autoApply = true)
public class FeedFilterJson implements AttributeConverter<VacancyQuery, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(VacancyQuery filter) {
        ObjectNode json = JSON.createObjectNode();
        put(json, "programmeCodes", filter.programmeCodes(), code -> code);
        put(json, "levels", filter.levels(), code -> code);
        put(json, "learningPaths", filter.learningPaths(), LearningPath::code);
        put(json, "forms", filter.forms(), VacancyForm::code);
        put(json, "supervisions", filter.supervisions(), Supervision::code);
        put(json, "offers", filter.offers(), Offer::code);
        put(json, "days", filter.days(), DayOfWeek::name);
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
            json.put("words", filter.words().text());
        }
        return json.toString();
    }

    @Override
    public VacancyQuery convertToEntityAttribute(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new VacancyQuery(set(json, "programmeCodes", Optional::of), set(json, "levels", Optional::of),
                    set(json, "learningPaths", LearningPath::of), set(json, "forms", VacancyForm::of),
                    set(json, "supervisions", Supervision::of), set(json, "offers", Offer::of),
                    set(json, "days", name -> Optional.of(DayOfWeek.valueOf(name))), null, null,
                    json.has("minPerDayCents") ? json.path("minPerDayCents").intValue() : null,
                    json.path("coversCosts").asBoolean(),
                    json.has("leerbedrijfId") ? new LeerbedrijfId(json.path("leerbedrijfId").textValue()) : null, null,
                    json.has("near") ? new Nearby(json.path("near").textValue(), json.path("within").intValue()) : null,
                    json.path("pact").textValue(), json.has("words") ? Words.defined(json.path("words").textValue()) : null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A filter could not be read", e);
        }
    }

    private static <T> void put(ObjectNode json, String name, Collection<T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(code.apply(value)));
        }
    }

    private static <T> Set<T> set(JsonNode json, String name, Function<String, Optional<T>> reader) {
        Set<T> values = new TreeSet<>();
        json.path(name).forEach(each -> reader.apply(each.textValue()).ifPresent(values::add));
        return values;
    }
}
