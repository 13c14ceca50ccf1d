package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.source.domain.OfferNotice;
import nl.stagepact.placement.source.domain.Workplace;
import nl.stagepact.servicekit.problem.Excerpt;

/**
 * A vacancy that is being converted from another format. A required field is set as it is when it cannot be converted, so
 * that validation rejects it; an optional one is left out, and the sender is told.
 */
final class OfferDraft {

    private static final String URN_BEGIN = "^urn:uuid:";
    private static final Pattern URN = Pattern.compile(URN_BEGIN + "[0-9a-fA-F-]{36}");
    /** Enough names for any real posting; a hostile one must not fill the answer. */
    private static final int NAMES = 50;

    private final String pointer;
    private final ObjectNode vacancy = JsonNodeFactory.instance.objectNode();
    private final List<OfferNotice> notices = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private @Nullable Workplace workplace;

    /** @param pointer to the item in the delivery */
    OfferDraft(String pointer) {
        this.pointer = pointer;
    }

    /** Null is absent. */
    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    void put(String name, JsonNode value) {
        if (!isAbsent(value)) {
            vacancy.set(name, value);
        }
    }

    void put(String name, String value) {
        vacancy.put(name, value);
    }

    /** Numeric ids are text here, and the URN of a UUID is the UUID, as our own formats write it in either way. */
    void putId(String name, JsonNode value) {
        if (value.isIntegralNumber() || value.isTextual() && URN.matcher(value.textValue()).matches()) {
            put(name, value.asText().replaceFirst(URN_BEGIN, ""));
        } else {
            put(name, value);
        }
    }

    /** @param field of the format, whose name is the first argument of the message */
    void notice(String code, String field, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(field));
        arguments.addAll(List.of(more));
        notices.add(new OfferNotice(code, pointerTo(field), arguments));
    }

    /**
     * Tells which fields of an object were not read.
     *
     * @param at pointer to the object in the item
     * @param others first character of fields that are for other readers
     */
    void noticeUnread(JsonNode object, String at, Set<String> read, String others) {
        List<String> unread = object.properties().stream()
                .filter(field -> !read.contains(field.getKey()) && !field.getKey().startsWith(others)
                        && !isEmpty(field.getValue()))
                .map(field -> Excerpt.of(field.getKey())).limit(NAMES).toList();
        if (!unread.isEmpty()) {
            notices.add(new OfferNotice("fields_left_out", pointer + at, List.of(String.join(", ", unread))));
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isContainerNode() && value.isEmpty() || value.isTextual() && value.textValue().isBlank();
    }

    void worksAt(String field, List<Workplace.Place> places) {
        workplace = new Workplace(field, pointerTo(field), places);
    }

    /** Notes an id or address that may be that of a vacancy of ours. */
    void refersTo(JsonNode value) {
        LinkedValue.text(value).ifPresent(references::add);
    }

    private String pointerTo(String field) {
        return pointer + '/' + field.replace('.', '/');
    }

    DeliveredVacancy done() {
        return new DeliveredVacancy(vacancy, new OfferPlace(pointer, null, true), notices, workplace, references, null);
    }
}
