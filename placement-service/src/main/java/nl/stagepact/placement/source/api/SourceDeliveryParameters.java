package nl.stagepact.placement.source.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters of a delivery of vacancies. */
record SourceDeliveryParameters(
        @QueryParam("complete") @DefaultValue("false") @Parameter(description = """
                Whether the delivery is everything that the source has""") Boolean complete,
        @BeanParam OfferDefaults defaults) {
}
