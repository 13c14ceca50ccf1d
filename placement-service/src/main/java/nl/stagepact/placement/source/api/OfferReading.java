package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.source.domain.OfferNotice;
import nl.stagepact.placement.source.domain.OfferOutcome;
import nl.stagepact.placement.source.domain.OfferedVacancy;
import nl.stagepact.placement.source.domain.ReceivedOffer;
import nl.stagepact.placement.source.domain.SourceDelivery;
import nl.stagepact.placement.source.domain.Workplace;
import nl.stagepact.placement.source.usecase.ReceiveVacancies;
import nl.stagepact.placement.vacancy.api.VacancyBody;
import nl.stagepact.placement.vacancy.api.VacancyProblems;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.body.Bound;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.RepeatedFaults;

/** Reads the vacancies of a delivery one by one, each with its own faults. */
final class OfferReading {

    private static final String SOURCE_ID = "sourceId";

    private final OurVacancies ours;
    private final BodyReader bodies;
    private final Texts texts;
    private final Language language;
    private final List<Read> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<UUID> allNames = new HashSet<>();

    OfferReading(List<DeliveredVacancy> vacancies, OurVacancies ours, BodyReader bodies, Texts texts, Language language) {
        this.ours = ours;
        this.bodies = bodies;
        this.texts = texts;
        this.language = language;
        vacancies.forEach(each -> all.add(read(each)));
    }

    /** @param sourceId null when unreadable; @param offered null when invalid */
    private record Read(OfferPlace place, @Nullable String sourceId, @Nullable OfferedVacancy offered, List<InputError> faults,
            List<OfferNotice> notices) {
    }

    /** @throws ProblemException 400 with every vacancy whose source id could not be read: it would be withdrawn */
    void requireNames() {
        List<OfferPlace> unnamed = all.stream().filter(each -> each.sourceId() == null).map(Read::place).toList();
        if (!unnamed.isEmpty()) {
            String text = texts.get(language, "fault.complete_names_all", List.of());
            throw ProblemException.invalidInput(RepeatedFaults.errors(unnamed, OfferPlace::pointer,
                    place -> place.of("complete_names_all", text, '/' + SOURCE_ID), texts, language));
        }
    }

    SourceDelivery delivery(String client, String source, boolean complete) {
        return new SourceDelivery(client, source, complete, Set.copyOf(ids), Set.copyOf(allNames),
                all.stream().flatMap(each -> Optional.ofNullable(each.offered()).stream()).toList());
    }

    OfferView.Results results(ReceiveVacancies.Received received) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<OfferView> items = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            OfferView item = result(i, all.get(i), received.offers());
            outcomes.merge(item.outcome().code(), 1, Integer::sum);
            items.add(item);
        }
        return new OfferView.Results(outcomes, received.withdrawn().stream().map(UUID::toString).toList(), items);
    }

    private OfferView result(int index, Read read, Map<String, ReceivedOffer> offers) {
        ReceivedOffer offer = read.offered() == null ? null : offers.get(read.sourceId());
        if (offer == null) {
            return new OfferView(index, read.sourceId(), OfferOutcome.REFUSED, null, read.place().of(read.faults()),
                    told(read, List.of()));
        }
        return new OfferView(index, read.sourceId(), offer.outcome(),
                offer.vacancyId() == null ? null : offer.vacancyId().toString(),
                offer.faults().isEmpty() ? null : read.place().of(VacancyProblems.errors(offer.faults(), texts, language)),
                told(read, offer.notices()));
    }

    private @Nullable List<InputError> told(Read read, List<OfferNotice> ofRules) {
        List<InputError> told = Stream.of(read.notices(), ofRules).flatMap(List::stream).map(notice -> {
            String text = texts.get(language, "notice." + notice.code(), notice.arguments());
            return notice.pointer().isEmpty() ? read.place().of(notice.code(), text, null)
                    : new InputError(notice.code(), text, notice.pointer(), null, null, null);
        }).toList();
        return told.isEmpty() ? null : told;
    }

    private Read read(DeliveredVacancy delivered) {
        if (delivered.otherType() != null) {
            String text = texts.get(language, "fault.no_job_posting", List.of(delivered.otherType()));
            return new Read(delivered.place(), null, null,
                    List.of(new InputError("no_job_posting", text, "", null, null, null)),
                    delivered.notices());
        }
        if (!(delivered.vacancy() instanceof ObjectNode object)) {
            return new Read(delivered.place(), null, null,
                    bodies.bind(delivered.vacancy(), "", null, OfferBody.class, language).faults(),
                    delivered.notices());
        }
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        // A delivery has thousands: taken out of the tree, which nobody reads after this, instead of out of a copy.
        if (object.has(SOURCE_ID)) {
            named.set(SOURCE_ID, object.remove(SOURCE_ID));
        }
        Bound<OfferBody> offer = bodies.bind(named, "", null, OfferBody.class, language);
        Bound<VacancyBody> read = bodies.bind(object, "", null, VacancyBody.class, language);
        List<InputError> faults = new ArrayList<>(offer.faults());
        faults.addAll(read.faults());
        String id = offer.value() == null ? null : offer.value().sourceId();
        if (id != null && !ids.add(id)) {
            faults.add(new InputError("offer_twice", texts.get(language, "fault.offer_twice", List.of(SOURCE_ID, id)),
                    '/' + SOURCE_ID, null, null, null));
        }
        Set<UUID> names = Stream.of(Stream.ofNullable(id), delivered.references().stream(),
                Stream.ofNullable(object.path("canonicalUrl").textValue()))
                .flatMap(each -> each).flatMap(each -> ours.named(each).stream()).collect(Collectors.toUnmodifiableSet());
        allNames.addAll(names);
        return new Read(delivered.place(), id,
                faults.isEmpty() ? offered(id, names, read.value(), delivered.workplace()) : null, faults,
                delivered.notices());
    }

    private static @Nullable OfferedVacancy offered(@Nullable String id, Set<UUID> names, @Nullable VacancyBody vacancy,
            @Nullable Workplace workplace) {
        return id == null || vacancy == null ? null
                : new OfferedVacancy(id, names, vacancy.toCompany(), vacancy.toContent(), workplace);
    }
}
