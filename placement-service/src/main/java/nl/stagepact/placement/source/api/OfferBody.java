package nl.stagepact.placement.source.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.vacancy.api.VacancyBody;

/** A vacancy as a source has it: ours, and by which the source knows it; read by {@link OfferReading}. */
@Schema(name = "OfferBody", allOf = VacancyBody.class)
record OfferBody(
        @Schema(required = true, maxLength = 200, description = "By which the source knows it", examples = "vacature-1042") String sourceId) {

    /** Vacancies of a source. */
    @Schema(name = "OfferDelivery")
    record Delivery(@Schema(required = true, minItems = 1, maxItems = 10_000) List<OfferBody> vacancies) {
    }
}
