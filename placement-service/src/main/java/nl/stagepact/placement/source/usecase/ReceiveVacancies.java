package nl.stagepact.placement.source.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.source.domain.ReceivedOffer;
import nl.stagepact.placement.source.domain.SourceDelivery;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.servicekit.outbox.Outbox;

/** Receives a delivery of vacancies in one transaction; each is accepted or rejected by itself. */
@ApplicationScoped
public class ReceiveVacancies {

    private final VacancySources sources;
    private final Vacancies vacancies;
    private final CompanyRegister register;
    private final SettleOffers settleOffers;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final Clock clock;

    ReceiveVacancies(VacancySources sources, Vacancies vacancies, CompanyRegister register, SettleOffers settleOffers,
            IdempotencyKeys keys, Outbox outbox, Clock clock) {
        this.sources = sources;
        this.vacancies = vacancies;
        this.register = register;
        this.settleOffers = settleOffers;
        this.keys = keys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param offers result of each readable vacancy, by its id at the source
     * @param withdrawn vacancies that no source delivers any longer
     */
    public record Received(Map<String, ReceivedOffer> offers, List<UUID> withdrawn) {
    }

    /**
     * @param key of the client, which makes a repeated delivery idempotent
     * @param fingerprint digest of the request
     * @param answer makes the response body from the results
     * @return the response body; the first one when the key is repeated
     */
    @Transactional
    public String receive(SourceDelivery delivery, VacancyRights rights, String key, byte[] fingerprint,
            Function<Received, String> answer) {
        return keys.answerOnce(delivery.client(), key, fingerprint, () -> answer.apply(receive(delivery, rights)));
    }

    private Received receive(SourceDelivery delivery, VacancyRights rights) {
        register.lockShared();
        sources.lock(delivery.client(), delivery.source());
        Map<String, KnownOffer> known = sources.of(delivery.client(), delivery.source()).stream()
                .collect(Collectors.toMap(KnownOffer::sourceId, each -> each));
        SettleOffers.Settled settled = settleOffers.settle(delivery, known, rights);
        sources.save(settled.delivered());
        List<Event> events = new ArrayList<>(settled.events());
        List<UUID> withdrawn = delivery.complete() ? withdrawMissing(delivery, known, events) : List.of();
        if (!events.isEmpty()) {
            outbox.append(events);
        }
        return new Received(new LinkedHashMap<>(settled.offers()), withdrawn);
    }

    /** A vacancy that its source dropped is withdrawn, unless another source still delivers it. */
    private List<UUID> withdrawMissing(SourceDelivery delivery, Map<String, KnownOffer> known, List<Event> events) {
        List<KnownOffer> missing = known.values().stream().filter(offer -> !delivery.ids().contains(offer.sourceId())
                && !delivery.names().contains(offer.vacancyId())).toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<UUID> withdrawn = new ArrayList<>();
        for (Vacancy vacancy : vacancies.findForUpdate(sources.delete(missing))) {
            if (!vacancy.status().isEnd()) {
                VacancyStatus before = vacancy.status();
                vacancy.become(StatusReason.DROPPED_BY_SOURCE, now);
                events.addAll(VacancyEvents.statusChanged(vacancy, before));
                withdrawn.add(vacancy.id());
            }
        }
        return withdrawn;
    }
}
