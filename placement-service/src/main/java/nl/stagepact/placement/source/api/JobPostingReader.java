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
 * schema.org JobPostings as ours: one, an array, a graph or an item list. References are not followed, neither to other nodes
 * nor
 * to the web.
 */
final class JobPostingReader {

    private static final int DAY_CHARACTERS = 10;
    private static final double CENTS = 100;
    private static final String VALUE = "value";
    private static final Set<String> COUNTED_BY = Set.of("DAY", "MONTH");

    private static final String AMOUNT = "[0-9]{1,7}(\\.[0-9]{1,4})?";

    private JobPostingReader() {
    }

    /** @param untilValid whether a posting is taken to end when the place does: it has no other word for that */
    static List<JsonNode> vacancies(JsonNode body, boolean untilValid) {
        List<JsonNode> postings = new ArrayList<>();
        for (JsonNode node : nodes(body)) {
            JsonNode posting = node.has("item") ? node.path("item") : node;
            if (isPosting(posting)) {
                postings.add(ours(posting, untilValid));
            } else if (!body.has("@graph")) {
                // In a graph there are other things too; elsewhere it is a fault that the reader tells.
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

    private static ObjectNode ours(JsonNode posting, boolean untilValid) {
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        ForeignFields.put(ours, "sourceId",
                first(identifier(posting.path("identifier")), posting.path("@id"), posting.path("url")));
        ForeignFields.put(ours, "canonicalUrl", posting.path("url"));
        ForeignFields.put(ours, "title", posting.path("title"));
        ForeignFields.put(ours, "leerbedrijfId", identifier(posting.path("hiringOrganization").path("identifier")));
        ForeignFields.tasks(ours, posting.path("description").asText());
        day(ours, "from", posting.path("jobStartDate"));
        if (untilValid) {
            lastDay(ours, posting.path("validThrough"));
        }
        ForeignFields.number(ours, "places", posting.path("totalJobOpenings"));
        salary(ours, posting.path("baseSalary"));
        return ours;
    }

    /** As text, or as PropertyValue. */
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

    /** The last day that has not ended at that moment; our own postings say the beginning of the day after it. */
    private static void lastDay(ObjectNode ours, JsonNode value) {
        try {
            ours.put("to",
                    OffsetDateTime.parse(value.asText()).minusNanos(1).atZoneSameInstant(DutchCalendar.ZONE).toLocalDate()
                            .toString());
        } catch (DateTimeException e) {
            day(ours, "to", value);
        }
    }

    /** The day of a moment. */
    private static void day(ObjectNode ours, String name, JsonNode value) {
        if (value.isTextual() && value.textValue().length() > DAY_CHARACTERS) {
            ours.put(name, value.textValue().substring(0, DAY_CHARACTERS));
        } else {
            ForeignFields.put(ours, name, value);
        }
    }

    /**
     * Euros by the day or the month. Anything else is no pay of ours, and not none either: it stands there for the reader to
     * refuse.
     */
    private static void salary(ObjectNode ours, JsonNode salary) {
        if (salary.isMissingNode() || salary.isNull()) {
            return;
        }
        JsonNode amount = salary.path(VALUE).path(VALUE);
        String unit = salary.path(VALUE).path("unitText").asText();
        boolean understood = salary.path("currency").asText().equals("EUR") && COUNTED_BY.contains(unit);
        ObjectNode compensation = ours.putObject("compensation");
        String name = unit.equals("MONTH") ? "perMonthCents" : "perDayCents";
        if (understood && amount.asText().matches(AMOUNT)) {
            compensation.put(name, Math.round(Double.parseDouble(amount.asText()) * CENTS));
        } else {
            compensation.put(name, (salary.path("currency").asText() + ' ' + amount.asText() + ' ' + unit).strip());
        }
    }
}
