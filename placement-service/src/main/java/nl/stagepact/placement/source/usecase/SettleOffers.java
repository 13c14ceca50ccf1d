package nl.stagepact.placement.source.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.confirmation.domain.NotLookingPolicy;
import nl.stagepact.placement.confirmation.persistence.NotLookingSignals;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.persistence.Programmes;
import nl.stagepact.placement.source.domain.Likeness;
import nl.stagepact.placement.source.domain.OfferOutcome;
import nl.stagepact.placement.source.domain.OfferedVacancy;
import nl.stagepact.placement.source.domain.ReceivedOffer;
import nl.stagepact.placement.source.domain.SourceDelivery;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyFault;
import nl.stagepact.placement.vacancy.domain.VacancyRules;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.placement.vacancy.usecase.ComparePay;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Makes of what a source delivered new vacancies, changes and confirmations; part of a transaction that is alone with the
 * source.
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

    /** @param offers by the source's id; @param known as they are known now; @param events to be told */
    record Settled(Map<String, ReceivedOffer> offers, List<KnownOffer> known, List<Event> events) {
    }

    Settled settle(SourceDelivery delivery, Map<String, KnownOffer> known, VacancyRights rights) {
        return new Run(delivery, known, rights).all();
    }

    /** One delivery: what is the same for many of its vacancies is read once. */
    private final class Run {

        private final SourceDelivery delivery;
        private final Map<String, KnownOffer> known;
        private final VacancyRights rights;
        private final LocalDate today = calendar.today();
        private final Map<UUID, Vacancy> standing;
        private final Map<LeerbedrijfId, Optional<TrainingCompany>> companiesById = new HashMap<>();
        private final Map<LocalDate, Map<String, Programme>> programmesByDay = new HashMap<>();
        private final Map<LeerbedrijfId, Map<Likeness, UUID>> alikeByCompany = new HashMap<>();
        /** Vacancies that this source tells of. */
        private final Set<UUID> ownOrTaken = new HashSet<>();
        private final Map<String, ReceivedOffer> offers = new LinkedHashMap<>();
        private final List<KnownOffer> knownNow = new ArrayList<>();
        private final List<Vacancy> toTell = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        private Run(SourceDelivery delivery, Map<String, KnownOffer> known, VacancyRights rights) {
            this.delivery = delivery;
            this.known = known;
            this.rights = rights;
            known.values().forEach(each -> ownOrTaken.add(each.vacancyId()));
            this.standing = vacancies
                    .findForUpdate(delivery.vacancies().stream().map(each -> known.get(each.sourceId()))
                            .filter(each -> each != null).map(KnownOffer::vacancyId).toList())
                    .stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
        }

        private Settled all() {
            for (OfferedVacancy offered : delivery.vacancies()) {
                KnownOffer before = known.get(offered.sourceId());
                Vacancy stands = before == null ? null : standing.get(before.vacancyId());
                List<VacancyFault> faults = faults(offered, before, stands);
                offers.put(offered.sourceId(), faults.isEmpty() ? settle(offered, before, stands)
                        : new ReceivedOffer(OfferOutcome.REFUSED, stands == null ? null : stands.id(), faults));
            }
            tellWhatIsOffered();
            return new Settled(offers, knownNow, events);
        }

        /**
         * A company pays for a learning path equally or not, whichever of its vacancies is looked at: looked at once, not by
         * each.
         */
        private void tellWhatIsOffered() {
            Map<String, Boolean> equal = new HashMap<>();
            for (Vacancy vacancy : toTell) {
                boolean isEqual = equal.computeIfAbsent(
                        vacancy.leerbedrijfId() + ' ' + vacancy.content().learningPath().code(),
                        any -> comparePay.unequal(vacancy).isEmpty());
                events.add(VacancyEvents.published(vacancy, isEqual));
            }
        }

        private List<VacancyFault> faults(OfferedVacancy offered, @Nullable KnownOffer before, @Nullable Vacancy stands) {
            if (!rights.mayOfferFor(offered.company().code())) {
                return List.of(VacancyFault.of("not_for_this_company", "/leerbedrijfId", offered.company().code()));
            }
            if (stands != null && !stands.status().isEnd() && !stands.leerbedrijfId().equals(offered.company().code())) {
                return List.of(VacancyFault.of("of_another_company", "/leerbedrijfId", stands.leerbedrijfId()));
            }
            if (stands != null && stands.status() == VacancyStatus.WITHDRAWN && (stands.content().isSameAs(offered.content())
                    || before != null && offered.content().digest().equals(before.told()))) {
                return List.of(VacancyFault.of("withdrawn_meanwhile", ""));
            }
            return VacancyRules.check(offered.content(), companiesById.computeIfAbsent(offered.company(), companies::find),
                    programmesByDay.computeIfAbsent(offered.content().from(), programmes::on), today);
        }

        private ReceivedOffer settle(OfferedVacancy offered, @Nullable KnownOffer before, @Nullable Vacancy stands) {
            if (before != null && stands != null && !stands.status().isEnd()) {
                knownNow.add(before.toldAgain(offered.content().digest(), clock.instant()));
                if (!before.leads()) {
                    return new ReceivedOffer(OfferOutcome.UNCHANGED, stands.id(), List.of());
                }
                return stands.content().isSameAs(offered.content()) ? confirm(stands) : change(offered, stands);
            }
            Optional<Vacancy> same = same(offered);
            return same.isPresent() ? join(offered, same.get()) : publish(offered);
        }

        /** That another source, or nobody but the company, told of; a source that lists two that are alike means two. */
        private Optional<Vacancy> same(OfferedVacancy offered) {
            Map<Likeness, UUID> alike = alikeByCompany.computeIfAbsent(offered.company(), this::likenesses);
            return Likeness.of(offered.content()).stream().map(alike::get).filter(Objects::nonNull).distinct()
                    .filter(id -> !ownOrTaken.contains(id)).findFirst()
                    .flatMap(id -> vacancies.findForUpdate(id)).filter(each -> !each.status().isEnd());
        }

        private Map<Likeness, UUID> likenesses(LeerbedrijfId company) {
            Map<Likeness, UUID> alike = new HashMap<>();
            for (Vacancy vacancy : vacancies.living(company.code())) {
                Likeness.of(vacancy.content()).forEach(likeness -> {
                    if (!ownOrTaken.contains(vacancy.id())) {
                        alike.putIfAbsent(likeness, vacancy.id());
                    }
                });
            }
            return alike;
        }

        private ReceivedOffer publish(OfferedVacancy offered) {
            Vacancy vacancy = new Vacancy(ids.generate(), offered.company().code(), offered.content(),
                    VacancyRules.statusAtFirst(offered.content()), today, clock.instant(), delivery.client(), 1);
            vacancies.insert(vacancy);
            ownOrTaken.add(vacancy.id());
            knownNow.add(knownAs(offered, vacancy, true));
            tell(vacancy);
            return new ReceivedOffer(OfferOutcome.PUBLISHED, vacancy.id(), List.of());
        }

        /**
         * That it stands elsewhere too does not confirm it: only who leads knows. One that was told of directly keeps that as
         * its first
         * source: it is not withdrawn when this one has it no more.
         */
        private ReceivedOffer join(OfferedVacancy offered, Vacancy same) {
            if (sources.ofVacancy(same.id()).isEmpty()) {
                sources.put(List.of(new KnownOffer(same.publishedBy(), KnownOffer.DIRECT, same.id().toString(), same.id(), true,
                        null, same.publishedAt())));
            }
            ownOrTaken.add(same.id());
            knownNow.add(knownAs(offered, same, false));
            return new ReceivedOffer(OfferOutcome.JOINED, same.id(), List.of());
        }

        private ReceivedOffer change(OfferedVacancy offered, Vacancy stands) {
            Vacancy changed = stands.change(offered.content(), today);
            vacancies.replace(changed);
            signals.delete(changed.id());
            if (changed.status() == VacancyStatus.PUBLISHED) {
                tell(changed);
            } else if (stands.status() == VacancyStatus.PUBLISHED) {
                events.add(VacancyEvents.withdrawn(changed));
            }
            return new ReceivedOffer(OfferOutcome.UPDATED, changed.id(), List.of());
        }

        /**
         * Its rules were checked just now; what waits for an adviser goes on waiting. A list that goes on saying the same does
         * not
         * outweigh reporters who asked the company: what they hid somebody has to confirm, and what they said is kept.
         */
        private ReceivedOffer confirm(Vacancy stands) {
            if (stands.status() != VacancyStatus.ESCALATED && !isHiddenByReporters(stands)) {
                Vacancy confirmed = stands.confirm(today, true);
                vacancies.update(confirmed);
                if (stands.status() != VacancyStatus.PUBLISHED) {
                    tell(confirmed);
                }
                if (confirmed.status() == VacancyStatus.PUBLISHED) {
                    events.add(VacancyEvents.confirmed(confirmed));
                }
            }
            return new ReceivedOffer(OfferOutcome.UNCHANGED, stands.id(), List.of());
        }

        private boolean isHiddenByReporters(Vacancy vacancy) {
            return vacancy.status() == VacancyStatus.HIDDEN && NotLookingPolicy.hides(signals.count(vacancy.id()));
        }

        private void tell(Vacancy vacancy) {
            if (vacancy.status() == VacancyStatus.PUBLISHED) {
                toTell.add(vacancy);
            }
        }

        private KnownOffer knownAs(OfferedVacancy offered, Vacancy vacancy, boolean leads) {
            return new KnownOffer(delivery.client(), delivery.source(), offered.sourceId(), vacancy.id(), leads,
                    offered.content().digest(), clock.instant());
        }
    }
}
