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
     * @param reporters who reported since its last confirmation that the company does not look for students
     * @param company that offers; empty when SBB never delivered it
     * @param programmes valid on the first day, by code
     * @param alike open vacancies of the company; needed only where there is no open current one
     * @param ownVacancies vacancies that this source delivers: a source that lists two alike means two
     */
    public record Facts(boolean mayOffer, @Nullable KnownOffer before, @Nullable Vacancy current, int reporters,
            Optional<TrainingCompany> company, Map<String, Programme> programmes, AlikeVacancies alike, Set<UUID> ownVacancies,
            LocalDate today) {

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

    private static List<VacancyFault> faults(OfferedVacancy offered, Facts facts) {
        if (!facts.mayOffer()) {
            return List.of(VacancyFault.of("not_for_this_company", "/leerbedrijfId", offered.company().code()));
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
