package nl.stagepact.placement.source.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.placement.source.domain.OfferNotice;
import nl.stagepact.placement.source.domain.Workplace;

/**
 * One vacancy of a delivery in the form of an {@link OfferBody}, not yet validated.
 *
 * @param vacancy anything, when the item is no vacancy
 * @param place of the item in the delivery
 * @param notices what its format says and an offer cannot hold
 * @param workplace null when the item states none
 * @param references ids and addresses that the item has besides its id, which may be those of a vacancy of ours
 * @param otherType what the item is instead of a vacancy, for people; null when it is meant as one
 */
record DeliveredVacancy(JsonNode vacancy, OfferPlace place, List<OfferNotice> notices, @Nullable Workplace workplace,
        List<String> references, @Nullable String otherType) {

    static DeliveredVacancy asIs(JsonNode vacancy, OfferPlace place) {
        return asIs(vacancy, place, List.of());
    }

    static DeliveredVacancy asIs(JsonNode vacancy, OfferPlace place, List<String> references) {
        return new DeliveredVacancy(vacancy, place, List.of(), null, references, null);
    }

    static DeliveredVacancy ofOtherType(JsonNode item, OfferPlace place, String type) {
        return new DeliveredVacancy(item, place, List.of(), null, List.of(), type);
    }
}
