package nl.stagepact.placement.source.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.servicekit.problem.InputError;

/** What became of one vacancy of a delivery. */
@Schema(name = "OfferResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        @Schema(required = true, minimum = "0", description = "Place in the delivery") int index,
        @Schema(description = "As the source knows it; absent when it could not be read") @Nullable String sourceId,
        @Schema(required = true, enumeration = {
                "published", "updated", "unchanged", "joined",
                "refused" }, description = "joined: another source told of it before, and it is one; unchanged: that confirms it, when no other source leads; refused: what was known of it stands") String outcome,
        @Schema(format = "uuid", description = "Of the vacancy that it is") @Nullable String vacancyId,
        @Schema(description = "Why it was refused; pointers are into one vacancy of ours, whatever the format") @Nullable List<InputError> errors){

    /** What became of a delivery. */
    @Schema(name = "OfferResults")
    record Results(
            @Schema(required = true, description = "How many had which outcome") Map<String, Integer> outcomes,
            @Schema(required = true, description = "What the source has no more, and no other source has: not offered any more") List<String> withdrawn,
            @Schema(required = true, description = "In the order of the delivery") List<OfferView> items) {
    }

    /** A vacancy that a source told of. */
    @Schema(name = "KnownOffer")
    record KnownView(
            @Schema(required = true) String sourceId,
            @Schema(required = true, format = "uuid") String vacancyId,
            @Schema(required = true, description = "Whether this source says what is offered; another one told of it first "
                    + "otherwise") boolean leads,
            @Schema(required = true) Instant deliveredAt) {

        static KnownView of(KnownOffer offer) {
            return new KnownView(offer.sourceId(), offer.vacancyId().toString(), offer.leads(), offer.deliveredAt());
        }
    }

    /** A page of them. */
    @Schema(name = "KnownOffers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "By the source's id") List<KnownView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
