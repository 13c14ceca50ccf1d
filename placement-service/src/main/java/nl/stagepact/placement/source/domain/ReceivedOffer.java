package nl.stagepact.placement.source.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.vacancy.domain.VacancyFault;

/**
 * Result of one vacancy of a delivery.
 *
 * @param vacancyId null when the offer was rejected and unknown before
 * @param faults why it was rejected; otherwise empty
 * @param notices what the register says against the offer, without being a reason to reject it
 */
public record ReceivedOffer(OfferOutcome outcome, @Nullable UUID vacancyId, List<VacancyFault> faults,
        List<OfferNotice> notices) {

    public ReceivedOffer(OfferOutcome outcome, @Nullable UUID vacancyId, List<VacancyFault> faults) {
        this(outcome, vacancyId, faults, List.of());
    }

    public ReceivedOffer noticed(List<OfferNotice> told) {
        return new ReceivedOffer(outcome, vacancyId, faults, told);
    }
}
