package nl.stagepact.placement.source.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.placement.source.domain.SourceDelivery;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.RepeatedFaults;

/** Reads a delivery in each of its formats. */
@ApplicationScoped
class DeliveryFormats {

    private static final String CSV = "csv";
    private static final String JOB_POSTINGS = "ld+json";
    private static final String JSON_FEED = "feed+json";

    private final BodyReader bodies;
    private final Texts texts;
    private final OriginalAddress address;
    private final OurVacancies ours;

    DeliveryFormats(BodyReader bodies, Texts texts, PublicAddress address) {
        this.bodies = bodies;
        this.texts = texts;
        this.address = OriginalAddress.apartFrom(address);
        this.ours = OurVacancies.at(address);
    }

    /**
     * With the defaults of the request.
     *
     * @param subtype of the media type
     * @throws ProblemException 400 for a body that is not in this format, or has too many vacancies
     */
    List<DeliveredVacancy> vacancies(byte[] bytes, String subtype, SourceDeliveryParameters given, Language language)
            throws IOException {
        List<DeliveredVacancy> read = switch (subtype) {
            case CSV -> table(bytes, language);
            case JOB_POSTINGS -> new JobPostingReader(address, given.defaults().to() == null)
                    .vacancies(bodies.tree(bytes, language));
            case JSON_FEED -> feed(bodies.tree(bytes, language), given.complete(), language);
            default -> ours(bytes, language);
        };
        if (read.size() > SourceDelivery.MAX_VACANCIES) {
            throw fault("offers_at_most", language, SourceDelivery.MAX_VACANCIES);
        }
        given.defaults().addTo(read, subtype.equals(JOB_POSTINGS) || subtype.equals(JSON_FEED));
        return read;
    }

    /** Binds vacancies as {@link #vacancies} returns them. */
    OfferReading read(List<DeliveredVacancy> vacancies, Language language) {
        return new OfferReading(vacancies, ours, bodies, texts, language);
    }

    /** An empty list, not something that has no list: all that the source told of before is withdrawn on its word. */
    boolean saysThereAreNone(byte[] bytes, String subtype, Language language) throws IOException {
        if (subtype.equals(CSV)) {
            return VacancyCsvReader.namesVacancies(bytes);
        }
        JsonNode said = bodies.tree(bytes, language);
        return Stream.of(said, said.path("vacancies"), said.path("items"), said.path("itemListElement"))
                .anyMatch(list -> list.isArray() && list.isEmpty());
    }

    /** The vacancies on the other pages of a feed would be withdrawn. */
    private List<DeliveredVacancy> feed(JsonNode feed, boolean complete, Language language) {
        if (complete && feed.hasNonNull("next_url")) {
            throw fault("feed_has_more", language);
        }
        return new JsonFeedReader(address).vacancies(feed);
    }

    private List<DeliveredVacancy> table(byte[] bytes, Language language) throws IOException {
        VacancyCsvReader.Table table = VacancyCsvReader.read(bytes);
        if (!table.faults().isEmpty()) {
            throw ProblemException
                    .invalidInput(RepeatedFaults.errors(table.faults(), fault -> List.of(fault.code(), fault.arguments()),
                            fault -> OfferPlace.ofRow(fault.line()).of(fault.code(),
                                    texts.get(language, "fault." + fault.code(), fault.arguments()), null),
                            texts, language));
        }
        return table.vacancies();
    }

    private List<DeliveredVacancy> ours(byte[] bytes, Language language) {
        JsonNode list = bodies.tree(bytes, language).path("vacancies");
        if (!list.isArray()) {
            throw fault("no_vacancies", language);
        }
        List<DeliveredVacancy> vacancies = new ArrayList<>();
        list.forEach(each -> vacancies
                .add(DeliveredVacancy.asIs(each, new OfferPlace("/vacancies/" + vacancies.size(), null, false))));
        return vacancies;
    }

    /** Of a delivery without any vacancy: of which the format may say what it has instead. */
    ProblemException noVacancies(byte[] bytes, String subtype, Language language) throws IOException {
        return subtype.equals(JOB_POSTINGS) && !saysThereAreNone(bytes, subtype, language)
                ? fault("no_job_posting", language, PostingNodes.typesIn(bodies.tree(bytes, language)))
                : fault("offers_at_most", language, SourceDelivery.MAX_VACANCIES);
    }

    private ProblemException fault(String code, Language language, Object... arguments) {
        return ProblemException.invalidInput(List.of(
                new InputError(code, texts.get(language, "fault." + code, List.of(arguments)), "", null, null, null)));
    }
}
