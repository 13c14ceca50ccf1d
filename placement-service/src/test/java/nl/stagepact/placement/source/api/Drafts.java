package nl.stagepact.placement.source.api;

import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.source.domain.OfferNotice;

/** Converts parts of other formats for tests, written with single quotes. */
final class Drafts {

    static final String OURS = "https://stagepact.example/placement/v1/vacancies/";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Drafts() {
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static DeliveredVacancy draft(Consumer<OfferDraft> convert) {
        OfferDraft draft = new OfferDraft("");
        convert.accept(draft);
        return draft.done();
    }

    static List<DeliveredVacancy> postings(String document) {
        return new JobPostingReader(new OriginalAddress(OURS), true).vacancies(json(document));
    }

    /** A posting of these fields. */
    static DeliveredVacancy posting(String fields) {
        return postings("{'@type': 'JobPosting', " + fields + "}").getFirst();
    }

    static DeliveredVacancy feedItem(String fields) {
        return new JsonFeedReader(new OriginalAddress(OURS)).vacancies(json("{'items': [{" + fields + "}]}")).getFirst();
    }

    static List<String> codes(DeliveredVacancy vacancy) {
        return vacancy.notices().stream().map(OfferNotice::code).toList();
    }

    static List<String> tasks(DeliveredVacancy vacancy) {
        return vacancy.vacancy().path("tasks").findValuesAsText("text");
    }
}
