package nl.stagepact.placement.source.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.source.domain.OfferOutcome;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.servicekit.problem.InputError;

/** Result of one vacancy of a delivery. */
@Schema(name = "OfferResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        @Schema(required = true, minimum = "0", description = "Position in the delivery, from 0") int index,
        @Schema(description = "Id of the vacancy at the source; absent when it could not be read") @Nullable String sourceId,
        @Schema(required = true, description = "joined: the same vacancy was known from another source; unchanged: the vacancy is "
                + "confirmed, unless another source leads or it was read from this service; refused: the known vacancy is left "
                + "unchanged") OfferOutcome outcome,
        @Schema(format = "uuid", description = "Id of the vacancy here") @Nullable String vacancyId,
        @Schema(description = "Faults of a refused vacancy: pointers refer to the delivery, in a JobPosting or JSON Feed "
                + "to a VacancyBody, and CSV has line and column") @Nullable List<InputError> errors,
        @Schema(description = "What was left out, or understood in a way that the sender must know, whether the vacancy was "
                + "accepted or not; pointers refer to the delivery") @Nullable List<InputError> notices) {

    /** Result of a delivery. */
    @Schema(name = "OfferResults")
    record Results(
            @Schema(required = true, description = "Number of vacancies per outcome") Map<String, Integer> outcomes,
            @Schema(required = true, description = "Withdrawn, because neither this source nor another has them any "
                    + "more") List<String> withdrawn,
            @Schema(required = true, description = "In the order of the delivery") List<OfferView> items) {
    }

    /** A vacancy that a source delivered. */
    @Schema(name = "KnownOffer")
    record KnownView(
            @Schema(required = true) String sourceId,
            @Schema(required = true, format = "uuid") String vacancyId,
            @Schema(required = true, description = "Whether this source determines the content; false when another source "
                    + "delivered it first") boolean leads,
            @Schema(required = true) Instant deliveredAt) {

        static KnownView of(KnownOffer offer) {
            return new KnownView(offer.sourceId(), offer.vacancyId().toString(), offer.leads(), offer.deliveredAt());
        }
    }

    /** A page of delivered vacancies. */
    @Schema(name = "KnownOffers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Sorted by the id at the source") List<KnownView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
