package nl.stagepact.placement.source.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.confirmation.domain.NotLookingPolicy;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyFault;
import nl.stagepact.placement.vacancy.domain.VacancyRules;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

/** Decides on each vacancy of a delivery; free of effects, so that every combination can be tested. */
public final class OfferRules {

    private OfferRules() {
    }

    /**
     * Facts on which the decision about an offer is based.
     *
     * @param mayOffer whether the sender may offer places of the company
     * @param before the previous delivery of the same source id; null for a new one
     * @param current the vacancy of that delivery; null without one
     * @param named the vacancy that a new source id was read from; null when it is none of ours
     * @param reporters who reported since its last confirmation that the company does not look for students
     * @param company that offers; empty when SBB never delivered it
     * @param programmes valid on the first day, by code
     * @param alike open vacancies of the company; needed only where there is no open current one
     * @param ownVacancies vacancies that this source delivers: a source that lists two alike means two
     */
    public record Facts(boolean mayOffer, @Nullable KnownOffer before, @Nullable Vacancy current, @Nullable Vacancy named,
            int reporters,
            Optional<TrainingCompany> company, Map<String, Programme> programmes, AlikeVacancies alike, Set<UUID> ownVacancies,
            LocalDate today) {

        /** Of the vacancy here that the offer is, whatever is decided. */
        public Optional<UUID> vacancyId() {
            return Optional.ofNullable(current != null ? current : named).map(Vacancy::id);
        }

        private boolean isOpen() {
            return current != null && !current.status().isEnd();
        }
    }

    public static OfferDecision decide(OfferedVacancy offered, Facts facts) {
        List<VacancyFault> faults = faults(offered, facts);
        if (!faults.isEmpty()) {
            return new OfferDecision.Reject(faults);
        }
        KnownOffer before = facts.before();
        Vacancy current = facts.current();
        if (facts.named() != null && !facts.named().status().isEnd()) {
            return facts.ownVacancies().contains(facts.named().id()) ? new OfferDecision.Recognise(facts.named())
                    : new OfferDecision.Join(facts.named().id());
        }
        if (before == null || current == null || !facts.isOpen()) {
            return facts.alike().find(offered.content(), facts.ownVacancies()).<OfferDecision> map(OfferDecision.Join::new)
                    .orElseGet(OfferDecision.Publish::new);
        }
        if (!before.leads()) {
            return new OfferDecision.Keep(current);
        }
        if (!current.content().isSameAs(offered.content())) {
            return new OfferDecision.Change(current);
        }
        return isConfirmedByRepetition(current, facts.reporters()) ? new OfferDecision.Confirm(current)
                : new OfferDecision.Keep(current);
    }

    /** What the sender of something that was read from us must know. */
    public static Optional<OfferNotice> notice(OfferedVacancy offered, OfferDecision decision, Facts facts) {
        Vacancy named = facts.named();
        return switch (decision) {
            case OfferDecision.Recognise recognise -> Optional.of(new OfferNotice("offered_already", "",
                    List.of(recognise.named().id())));
            case OfferDecision.Join _ when named != null && !named.content().isSameAs(offered.content()) ->
                Optional.of(new OfferNotice("joined_as_it_is", "", List.of(named.id())));
            default -> Optional.empty();
        };
    }

    private static List<VacancyFault> faults(OfferedVacancy offered, Facts facts) {
        if (!facts.mayOffer()) {
            return List.of(VacancyFault.of("not_for_this_company", "/leerbedrijfId", offered.company().code()));
        }
        List<VacancyFault> ofNamed = facts.named() == null ? List.of() : faultsOfNamed(offered, facts.named(), facts);
        if (!ofNamed.isEmpty()) {
            return ofNamed;
        }
        Vacancy current = facts.current();
        if (current != null && facts.isOpen() && !current.leerbedrijfId().equals(offered.company())) {
            return List.of(VacancyFault.of("of_another_company", "/leerbedrijfId", current.leerbedrijfId().code()));
        }
        if (current != null && isOutdated(offered, facts.before(), current)) {
            return List.of(VacancyFault.of("withdrawn_meanwhile", ""));
        }
        return VacancyRules.check(offered.content(), facts.company(), facts.programmes(), facts.today());
    }

    /** What was read from us is no offer of its own while the vacancy is open; one that ended may be offered anew elsewhere. */
    private static List<VacancyFault> faultsOfNamed(OfferedVacancy offered, Vacancy named, Facts facts) {
        boolean isOwn = facts.ownVacancies().contains(named.id());
        if (named.status().isEnd()) {
            return isOwn && isOutdated(offered, null, named) ? List.of(VacancyFault.of("withdrawn_meanwhile", "")) : List.of();
        }
        if (!named.leerbedrijfId().equals(offered.company())) {
            return List.of(VacancyFault.of("of_another_company", "/leerbedrijfId", named.leerbedrijfId().code()));
        }
        return isOwn && !named.content().isSameAs(offered.content())
                ? List.of(VacancyFault.of("own_vacancy", "", named.id()))
                : List.of();
    }

    /** A source that is behind must not republish what was withdrawn; other content is a new offer. */
    private static boolean isOutdated(OfferedVacancy offered, @Nullable KnownOffer before, Vacancy current) {
        return current.status() == VacancyStatus.WITHDRAWN && (current.content().isSameAs(offered.content())
                || before != null && offered.content().digest().equals(before.digest()));
    }

    /**
     * An escalated vacancy waits for the adviser. A vacancy hidden by reporters must be confirmed by a person, because an
     * unchanged list does not outweigh people who asked the company.
     */
    private static boolean isConfirmedByRepetition(Vacancy current, int reporters) {
        return current.status() != VacancyStatus.ESCALATED
                && !(current.status() == VacancyStatus.HIDDEN && NotLookingPolicy.hides(reporters));
    }
}
