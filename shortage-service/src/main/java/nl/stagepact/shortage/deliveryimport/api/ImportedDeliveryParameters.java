package nl.stagepact.shortage.deliveryimport.api;

import java.util.EnumSet;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.deliveryimport.domain.ImportOutcome;

/** Parameters of the list of deliveries of an import. */
record ImportedDeliveryParameters(
        @QueryParam("outcome") @Separator(",") @Parameter(example = "refused", description = """
                Only deliveries with one of these outcomes""") Set<ImportOutcome> outcome) {

    Set<ImportOutcome> outcomes() {
        return outcome.isEmpty() ? EnumSet.allOf(ImportOutcome.class) : EnumSet.copyOf(outcome);
    }
}
