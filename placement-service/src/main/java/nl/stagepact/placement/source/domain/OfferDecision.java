package nl.stagepact.placement.source.domain;

import java.util.List;
import java.util.UUID;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyFault;

/** Decision of {@link OfferRules} on an offered vacancy. */
public sealed interface OfferDecision {

    /** @param faults every rule that it breaks */
    record Reject(List<VacancyFault> faults) implements OfferDecision {
    }

    /** It is new. */
    record Publish() implements OfferDecision {
    }

    /** @param vacancyId the same place, which the company itself or another source published */
    record Join(UUID vacancyId) implements OfferDecision {
    }

    /** @param named what this source offers already, as it was read from us */
    record Recognise(Vacancy named) implements OfferDecision {
    }

    /** The leading source changed the content. */
    record Change(Vacancy current) implements OfferDecision {
    }

    /** The leading source repeats the content. */
    record Confirm(Vacancy current) implements OfferDecision {
    }

    /** It was delivered again, which does not affect the vacancy. */
    record Keep(Vacancy current) implements OfferDecision {
    }
}
