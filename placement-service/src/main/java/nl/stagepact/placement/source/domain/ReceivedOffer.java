package nl.stagepact.placement.source.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.vacancy.domain.VacancyFault;

/**
 * What became of it.
 *
 * @param vacancyId of the vacancy that it is; null when it was refused and not known before
 * @param faults why it was refused; empty when it was not
 */
public record ReceivedOffer(OfferOutcome outcome, @Nullable UUID vacancyId, List<VacancyFault> faults) {
}
