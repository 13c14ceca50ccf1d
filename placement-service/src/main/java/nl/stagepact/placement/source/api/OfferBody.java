package nl.stagepact.placement.source.api;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.source.domain.SourceDelivery;
import nl.stagepact.placement.vacancy.api.VacancyBody;
import nl.stagepact.servicekit.body.Text;

/** A vacancy with its id at the source; {@link OfferReading} binds the two separately. */
@Schema(name = "OfferBody", allOf = VacancyBody.class)
public record OfferBody(
        @Schema(description = "Id of the vacancy at the "
                + "source", examples = "vacature-1042") @NotNull @Text(max = SourceDelivery.MAX_ID_LENGTH) String sourceId) {

    /** Vacancies of a source. */
    @Schema(name = "OfferDelivery")
    record Delivery(@Schema(required = true, minItems = 1, maxItems = 10_000) List<OfferBody> vacancies) {
    }
}
