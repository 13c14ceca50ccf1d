package nl.stagepact.placement.source.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Converts schema.org JobPostings. What a vacancy cannot hold is told in notices. */
final class JobPostingReader {

    private static final String DESCRIPTION = "description";
    private static final Set<String> READ = Set.of("identifier", "url", "title", DESCRIPTION, "hiringOrganization",
            "jobStartDate",
            "validThrough", "totalJobOpenings", "baseSalary", "salaryCurrency", "employmentType", "jobLocation",
            // About the posting, not about the place.
            "datePosted", "dateModified", "dateCreated", "datePublished", "directApply", "image", "logo", "mainEntityOfPage",
            "inLanguage", "sameAs", "potentialAction", "publisher", "isPartOf");

    private final OriginalAddress address;
    private final boolean untilValid;

    /** @param untilValid whether {@code validThrough} is the last day of the place, for which the format has no field */
    JobPostingReader(OriginalAddress address, boolean untilValid) {
        this.address = address;
        this.untilValid = untilValid;
    }

    /** What is no posting is kept, so that it is rejected by its type instead of by fields that it cannot have. */
    List<DeliveredVacancy> vacancies(JsonNode body) {
        return PostingNodes.in(body).stream()
                .map(found -> found.isPosting() ? convert(found)
                        : DeliveredVacancy.ofOtherType(found.node(), new OfferPlace(found.pointer(), null, true),
                                PostingNodes.typesIn(found.node())))
                .toList();
    }

    private DeliveredVacancy convert(PostingNodes.Found found) {
        JsonNode posting = found.node();
        OfferDraft draft = new OfferDraft(found.pointer());
        draft.putId("sourceId", sourceId(posting));
        Stream.of("@id", "url").forEach(name -> draft.refersTo(LinkedValue.of(posting, name)));
        LinkedValue.all(posting, "identifier").forEach(each -> draft.refersTo(identifier(each)));
        address.read(draft, "url", LinkedValue.of(posting, "url"));
        draft.put("title", LinkedValue.of(posting, "title"));
        draft.putId("leerbedrijfId", identifier(LinkedValue.of(LinkedValue.of(posting, "hiringOrganization"), "identifier")));
        OfferTasks.describe(draft, DESCRIPTION, LinkedValue.of(posting, DESCRIPTION));
        PostingDates.read(draft, posting, untilValid);
        draft.put("places", PostingAmount.wholeNumber(LinkedValue.of(posting, "totalJobOpenings")));
        PostingPay.read(draft, posting);
        PostingWork.read(draft, posting);
        draft.noticeUnread(posting, "", READ, "@");
        return draft.done();
    }

    /** The first that can be an id; otherwise the identifier, for validation to reject. */
    private static JsonNode sourceId(JsonNode posting) {
        Stream<JsonNode> identifiers = LinkedValue.all(posting, "identifier").stream().map(JobPostingReader::identifier);
        return Stream.concat(identifiers, Stream.of(LinkedValue.of(posting, "@id"), LinkedValue.of(posting, "url")))
                .filter(each -> LinkedValue.text(each).isPresent()).findFirst()
                .orElseGet(() -> LinkedValue.of(posting, "identifier"));
    }

    /** Accepts text, a number or a PropertyValue. */
    private static JsonNode identifier(JsonNode identifier) {
        return identifier.isObject() ? LinkedValue.of(identifier, "value") : identifier;
    }
}
