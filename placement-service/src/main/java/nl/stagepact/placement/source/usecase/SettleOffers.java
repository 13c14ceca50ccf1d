package nl.stagepact.placement.source.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.confirmation.persistence.NotLookingSignals;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.persistence.Programmes;
import nl.stagepact.placement.source.domain.AlikeVacancies;
import nl.stagepact.placement.source.domain.OfferDecision;
import nl.stagepact.placement.source.domain.OfferNotice;
import nl.stagepact.placement.source.domain.OfferOutcome;
import nl.stagepact.placement.source.domain.OfferRules;
import nl.stagepact.placement.source.domain.OfferedVacancy;
import nl.stagepact.placement.source.domain.ReceivedOffer;
import nl.stagepact.placement.source.domain.SourceDelivery;
import nl.stagepact.placement.source.domain.Workplace;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.placement.vacancy.usecase.ComparePay;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Executes the decisions on a delivery's vacancies; part of a transaction that holds the source's lock. A delivery has up to
 * 10,000 vacancies: they are written in batches after the last decision, and detached.
 */
@ApplicationScoped
class SettleOffers {

    private final Vacancies vacancies;
    private final VacancySources sources;
    private final TrainingCompanies companies;
    private final Programmes programmes;
    private final NotLookingSignals signals;
    private final ComparePay comparePay;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    SettleOffers(Vacancies vacancies, VacancySources sources, TrainingCompanies companies, Programmes programmes,
            NotLookingSignals signals, ComparePay comparePay, DutchCalendar calendar, Clock clock) {
        this.vacancies = vacancies;
        this.sources = sources;
        this.companies = companies;
        this.programmes = programmes;
        this.signals = signals;
        this.comparePay = comparePay;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param offers by the source's id; @param delivered known offers to store; @param events to publish */
    record Settled(Map<String, ReceivedOffer> offers, List<KnownOffer> delivered, List<Event> events) {
    }

    Settled settle(SourceDelivery delivery, Map<String, KnownOffer> known, VacancyRights rights) {
        return new Run(delivery, known, rights).settle();
    }

    /** One delivery: what its vacancies have in common is read once. */
    private final class Run {

        private final SourceDelivery delivery;
        private final Map<String, KnownOffer> known;
        private final VacancyRights rights;
        private final LocalDate today = calendar.today();
        private final Map<UUID, Vacancy> current;
        private final Map<UUID, Vacancy> named;
        private final Map<LeerbedrijfId, TrainingCompany> companiesById;
        private final Map<LocalDate, Map<String, Programme>> programmesByDay = new HashMap<>();
        private final Map<LeerbedrijfId, AlikeVacancies> alikeByCompany = new HashMap<>();
        /** Vacancies of this source, including those that this delivery joined. */
        private final Set<UUID> ownVacancies = new HashSet<>();
        private final Map<String, ReceivedOffer> offers = new LinkedHashMap<>();
        private final List<KnownOffer> delivered = new ArrayList<>();
        private final List<Vacancy> published = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        private Run(SourceDelivery delivery, Map<String, KnownOffer> known, VacancyRights rights) {
            this.delivery = delivery;
            this.known = known;
            this.rights = rights;
            known.values().forEach(each -> ownVacancies.add(each.vacancyId()));
            this.current = vacancies
                    .findForUpdate(delivery.vacancies().stream().map(each -> known.get(each.sourceId()))
                            .filter(each -> each != null).map(KnownOffer::vacancyId).toList())
                    .stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
            this.named = vacancies
                    .read(delivery.vacancies().stream().filter(each -> !known.containsKey(each.sourceId()))
                            .flatMap(each -> each.names().stream()).distinct().toList())
                    .stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
            this.companiesById = companies
                    .find(delivery.vacancies().stream().map(OfferedVacancy::company).distinct().toList())
                    .stream().collect(Collectors.toMap(TrainingCompany::id, Function.identity()));
        }

        private Settled settle() {
            for (OfferedVacancy offered : delivery.vacancies()) {
                OfferRules.Facts facts = facts(offered);
                OfferDecision decision = OfferRules.decide(offered, facts);
                offers.put(offered.sourceId(), execute(offered, decision, facts)
                        .noticed(Stream.concat(OfferRules.notice(offered, decision, facts).stream(),
                                notices(offered, facts.company()).stream()).toList()));
            }
            vacancies.writeAndDetachAll();
            events.addAll(comparePay.published(published));
            return new Settled(offers, delivered, events);
        }

        private static List<OfferNotice> notices(OfferedVacancy offered, Optional<TrainingCompany> company) {
            Workplace workplace = offered.workplace();
            return workplace == null ? List.of()
                    : company.flatMap(known -> workplace.comparedWith(known.profile().address())).stream().toList();
        }

        private OfferRules.Facts facts(OfferedVacancy offered) {
            KnownOffer before = known.get(offered.sourceId());
            Vacancy vacancy = before == null ? null : current.get(before.vacancyId());
            Vacancy readFrom = before != null ? null
                    : offered.names().stream().map(named::get).filter(each -> each != null).findFirst().orElse(null);
            return new OfferRules.Facts(rights.mayOfferFor(offered.company()), before, vacancy, readFrom,
                    vacancy != null && vacancy.status() == VacancyStatus.HIDDEN ? signals.count(vacancy.id()) : 0,
                    Optional.ofNullable(companiesById.get(offered.company())),
                    programmesByDay.computeIfAbsent(offered.content().from(), programmes::on),
                    vacancy == null || vacancy.status().isEnd() ? alike(offered.company()) : AlikeVacancies.NONE,
                    ownVacancies, today);
        }

        private AlikeVacancies alike(LeerbedrijfId company) {
            return alikeByCompany.computeIfAbsent(company,
                    id -> new AlikeVacancies(vacancies.openOf(id), ownVacancies));
        }

        private ReceivedOffer execute(OfferedVacancy offered, OfferDecision decision, OfferRules.Facts facts) {
            return switch (decision) {
                case OfferDecision.Reject reject -> new ReceivedOffer(OfferOutcome.REFUSED,
                        facts.vacancyId().orElse(null), reject.faults());
                case OfferDecision.Recognise recognise -> new ReceivedOffer(OfferOutcome.UNCHANGED, recognise.named().id(),
                        List.of());
                case OfferDecision.Publish _ -> publish(offered);
                // It may have ended since it was read without a lock.
                case OfferDecision.Join join -> vacancies.lockLiving(join.vacancyId()) ? join(offered, join.vacancyId())
                        : publish(offered);
                case OfferDecision.Change change -> change(offered, change.current());
                case OfferDecision.Confirm confirm -> confirm(offered, confirm.current());
                case OfferDecision.Keep keep -> delivered(offered, keep.current(), OfferOutcome.UNCHANGED);
            };
        }

        private ReceivedOffer publish(OfferedVacancy offered) {
            Vacancy vacancy = new Vacancy(ids.generate(), offered.company(), offered.content(), today, clock.instant(),
                    delivery.client());
            vacancies.insert(vacancy);
            announce(vacancy);
            return firstDelivered(offered, vacancy.id(), true, OfferOutcome.PUBLISHED);
        }

        /**
         * Does not confirm the vacancy, because only the leading source does. For a vacancy that was published directly
         * this is recorded as its first source, so that it is not withdrawn when this source drops it.
         */
        private ReceivedOffer join(OfferedVacancy offered, UUID vacancyId) {
            if (sources.ofVacancy(vacancyId).isEmpty()) {
                Vacancy direct = vacancies.find(vacancyId).orElseThrow();
                sources.save(
                        List.of(new KnownOffer(direct.publishedBy(), KnownOffer.DIRECT, vacancyId.toString(), vacancyId, true,
                                null, direct.publishedAt())));
            }
            return firstDelivered(offered, vacancyId, false, OfferOutcome.JOINED);
        }

        private ReceivedOffer change(OfferedVacancy offered, Vacancy vacancy) {
            VacancyStatus before = vacancy.status();
            vacancy.change(offered.content(), today, clock.instant());
            signals.delete(vacancy.id());
            events.addAll(VacancyEvents.statusChanged(vacancy, before));
            announce(vacancy);
            return delivered(offered, vacancy, OfferOutcome.UPDATED);
        }

        private ReceivedOffer confirm(OfferedVacancy offered, Vacancy vacancy) {
            VacancyStatus before = vacancy.status();
            vacancy.confirm(today, true, clock.instant());
            events.addAll(VacancyEvents.statusChanged(vacancy, before));
            if (before != VacancyStatus.PUBLISHED) {
                announce(vacancy);
            }
            if (vacancy.isPublished()) {
                events.add(VacancyEvents.confirmed(vacancy));
            }
            return delivered(offered, vacancy, OfferOutcome.UNCHANGED);
        }

        private ReceivedOffer delivered(OfferedVacancy offered, Vacancy vacancy, OfferOutcome outcome) {
            delivered.add(known.get(offered.sourceId()).deliveredAgain(offered.content().digest(), clock.instant()));
            return new ReceivedOffer(outcome, vacancy.id(), List.of());
        }

        private ReceivedOffer firstDelivered(OfferedVacancy offered, UUID vacancyId, boolean leads, OfferOutcome outcome) {
            ownVacancies.add(vacancyId);
            delivered.add(new KnownOffer(delivery.client(), delivery.source(), offered.sourceId(), vacancyId, leads,
                    offered.content().digest(), clock.instant()));
            return new ReceivedOffer(outcome, vacancyId, List.of());
        }

        private void announce(Vacancy vacancy) {
            if (vacancy.isPublished()) {
                published.add(vacancy);
            }
        }
    }
}
