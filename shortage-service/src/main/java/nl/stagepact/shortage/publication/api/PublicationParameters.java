package nl.stagepact.shortage.publication.api;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;

/** Parameters of the list of publications. */
record PublicationParameters(
        @QueryParam("from") @Nullable @Parameter(description = """
                First reference date""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                Last reference date; today by default""") LocalDate to) {

    /** A list from a day to an earlier one would be empty without saying why. */
    @ApplicationScoped
    static class Rules implements ParameterRules<PublicationParameters> {

        @Override
        public Class<PublicationParameters> type() {
            return PublicationParameters.class;
        }

        @Override
        public void check(PublicationParameters given, Faults faults) {
            if (given.from() != null && given.to() != null && given.to().isBefore(given.from())) {
                faults.add("period_reversed", "to", given.from());
            }
        }
    }
}
