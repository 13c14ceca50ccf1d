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
 */
public record ReceivedOffer(OfferOutcome outcome, @Nullable UUID vacancyId, List<VacancyFault> faults) {
}
