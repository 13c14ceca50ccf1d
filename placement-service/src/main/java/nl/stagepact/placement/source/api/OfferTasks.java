package nl.stagepact.placement.source.api;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.stagepact.placement.vacancy.api.VacancyBody;

/** Tasks of a vacancy from a description: one per list item or paragraph, as much text as fits, in the order of the text. */
final class OfferTasks {

    /** In characters of its source: several times what fits, and an HTML parser needs minutes for a few megabytes. */
    private static final int LONGEST_DESCRIPTION = 100_000;

    private OfferTasks() {
    }

    /** @param isTextOnly false when the description has links, images or other content besides its text */
    record Parts(List<String> texts, boolean isTextOnly) {
    }

    /** A description that may be text or HTML, as in a JobPosting. */
    static void describe(OfferDraft draft, String field, JsonNode content) {
        put(draft, field, content, DescriptionText::parts);
    }

    static void html(OfferDraft draft, String field, JsonNode content) {
        put(draft, field, content, HtmlText::parts);
    }

    static void text(OfferDraft draft, String field, JsonNode content) {
        put(draft, field, content, text -> new Parts(DescriptionText.paragraphs(text), true));
    }

    private static void put(OfferDraft draft, String field, JsonNode content, Function<String, Parts> read) {
        if (OfferDraft.isAbsent(content)) {
            return;
        } else if (!content.isTextual()) {
            draft.put("tasks", content);
            return;
        }
        String text = content.textValue().replace("\r\n", "\n").replace('\r', '\n');
        if (!isReadable(text)) {
            // As it is: a parser of HTML drops or replaces such characters, and validation rejects them.
            draft.put("tasks", list(List.of(text)));
            return;
        }
        int end = end(text);
        Parts parts = read.apply(text.substring(0, end));
        FittingTexts fitting = FittingTexts.of(parts.texts(), VacancyBody.MAX_TASKS, VacancyBody.MAX_TASK_LENGTH);
        if (!fitting.texts().isEmpty()) {
            draft.put("tasks", list(fitting.texts()));
        }
        long leftOut = fitting.leftOut() + FittingTexts.visible(text.substring(end));
        if (leftOut > 0) {
            draft.notice("text_left_out", field, VacancyBody.MAX_TASKS, VacancyBody.MAX_TASK_LENGTH, leftOut);
        }
        if (!parts.isTextOnly()) {
            draft.notice("only_text", field);
        }
    }

    private static int end(String text) {
        return text.length() <= LONGEST_DESCRIPTION ? text.length()
                : LONGEST_DESCRIPTION - (Character.isHighSurrogate(text.charAt(LONGEST_DESCRIPTION - 1)) ? 1 : 0);
    }

    private static boolean isReadable(String text) {
        return text.chars().allMatch(each -> each >= ' ' || each == '\n' || each == '\t');
    }

    private static ArrayNode list(List<String> texts) {
        ArrayNode tasks = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> tasks.addObject().put("text", text));
        return tasks;
    }
}
