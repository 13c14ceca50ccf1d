package nl.stagepact.placement.source.api;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Converts schema.org JobPostings: a single one, an array, a graph or an item list. References to other nodes or to the web
 * are not resolved.
 */
final class JobPostingReader {

    private static final int DATE_LENGTH = 10;
    private static final double CENTS = 100;
    private static final String VALUE = "value";
    private static final Set<String> UNITS = Set.of("DAY", "MONTH");

    private static final String AMOUNT = "[0-9]{1,7}(\\.[0-9]{1,4})?";

    private JobPostingReader() {
    }

    /** @param untilValid whether {@code validThrough} is the last day of the place, for which the format has no field */
    static List<JsonNode> vacancies(JsonNode body, boolean untilValid) {
        List<JsonNode> postings = new ArrayList<>();
        for (JsonNode node : nodes(body)) {
            JsonNode posting = node.has("item") ? node.path("item") : node;
            if (isPosting(posting)) {
                postings.add(convert(posting, untilValid));
            } else if (!body.has("@graph")) {
                // A graph may contain other types; elsewhere validation rejects the item.
                postings.add(posting);
            }
        }
        return postings;
    }

    private static Iterable<JsonNode> nodes(JsonNode body) {
        if (body.isArray()) {
            return body;
        }
        for (String list : List.of("@graph", "itemListElement")) {
            if (body.path(list).isArray()) {
                return body.path(list);
            }
        }
        return List.of(body);
    }

    private static boolean isPosting(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (each.asText().equals("JobPosting")) {
                    return true;
                }
            }
        }
        return type.asText().equals("JobPosting");
    }

    private static ObjectNode convert(JsonNode posting, boolean untilValid) {
        ObjectNode vacancy = JsonNodeFactory.instance.objectNode();
        ForeignFields.put(vacancy, "sourceId",
                first(identifier(posting.path("identifier")), posting.path("@id"), posting.path("url")));
        ForeignFields.put(vacancy, "canonicalUrl", posting.path("url"));
        ForeignFields.put(vacancy, "title", posting.path("title"));
        ForeignFields.put(vacancy, "leerbedrijfId", identifier(posting.path("hiringOrganization").path("identifier")));
        ForeignFields.tasks(vacancy, posting.path("description").asText());
        day(vacancy, "from", posting.path("jobStartDate"));
        if (untilValid) {
            lastDay(vacancy, posting.path("validThrough"));
        }
        ForeignFields.number(vacancy, "places", posting.path("totalJobOpenings"));
        salary(vacancy, posting.path("baseSalary"));
        return vacancy;
    }

    /** Accepts text or a PropertyValue. */
    private static JsonNode identifier(JsonNode identifier) {
        return ForeignFields.id(identifier.isObject() ? identifier.path(VALUE) : identifier);
    }

    private static JsonNode first(JsonNode... candidates) {
        for (JsonNode candidate : candidates) {
            if (candidate.isTextual() && !candidate.textValue().isBlank()) {
                return candidate;
            }
        }
        return candidates[0];
    }

    /** The last day that ends at or before this time; our own postings contain the start of the next day. */
    private static void lastDay(ObjectNode vacancy, JsonNode value) {
        try {
            vacancy.put("to", OffsetDateTime.parse(value.asText()).minusNanos(1).atZoneSameInstant(DutchCalendar.ZONE)
                    .toLocalDate().toString());
        } catch (DateTimeException e) {
            day(vacancy, "to", value);
        }
    }

    /** Accepts a date, or a time of which it takes the date. */
    private static void day(ObjectNode vacancy, String name, JsonNode value) {
        if (value.isTextual() && value.textValue().length() > DATE_LENGTH) {
            vacancy.put(name, value.textValue().substring(0, DATE_LENGTH));
        } else {
            ForeignFields.put(vacancy, name, value);
        }
    }

    /**
     * Accepts euros per day or per month. Anything else is kept as text, so that validation rejects it: leaving it out
     * would mean "unpaid".
     */
    private static void salary(ObjectNode vacancy, JsonNode salary) {
        if (salary.isMissingNode() || salary.isNull()) {
            return;
        }
        JsonNode amount = salary.path(VALUE).path(VALUE);
        String unit = salary.path(VALUE).path("unitText").asText();
        boolean isSupported = salary.path("currency").asText().equals("EUR") && UNITS.contains(unit);
        ObjectNode compensation = vacancy.putObject("compensation");
        String name = unit.equals("MONTH") ? "perMonthCents" : "perDayCents";
        if (isSupported && amount.asText().matches(AMOUNT)) {
            compensation.put(name, Math.round(Double.parseDouble(amount.asText()) * CENTS));
        } else {
            compensation.put(name, (salary.path("currency").asText() + ' ' + amount.asText() + ' ' + unit).strip());
        }
    }
}
