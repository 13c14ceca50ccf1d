package nl.stagepact.shortage.deliveryimport.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;
import nl.stagepact.shortage.delivery.domain.Source;

/** Parameters of an import. */
record ImportParameters(
        @QueryParam("source") @Parameter(description = """
                Whose counts; only an administrator, who imports for both, can choose""") Source.@Nullable Kind source) {

    /** A caller imports for itself. */
    @ApplicationScoped
    static class Rules implements ParameterRules<ImportParameters> {

        private final ImportOwner owner;

        Rules(ImportOwner owner) {
            this.owner = owner;
        }

        @Override
        public Class<ImportParameters> type() {
            return ImportParameters.class;
        }

        @Override
        public void check(ImportParameters given, Faults faults) {
            if (given.source() != null && !owner.mayImport(given.source())) {
                faults.addNotAllowed("source", given.source().code(), owner.source().code());
            }
        }
    }
}
