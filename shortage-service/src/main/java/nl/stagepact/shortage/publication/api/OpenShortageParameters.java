package nl.stagepact.shortage.publication.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;
import nl.stagepact.shortage.figure.api.CubeFilters;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.register.domain.Registers;

/** Parameters of published sums. */
record OpenShortageParameters(
        @BeanParam CubeFilters filters,
        @QueryParam("groupBy") @Separator(",") @Parameter(example = "region,level", description = """
                Dimensions of the rows; a single sum by default""") Set<Grouping> groupBy) {

    /** Dimensions that are published. */
    enum Grouping {
        REGION,
        LEVEL,
        PROGRAMME,
        SECTOR,
        LEARNING_PATH;

        Dimension dimension() {
            return Dimension.valueOf(name());
        }

        String code() {
            return dimension().code();
        }
    }

    OpenQuery toQuery(Registers known) {
        return query(filters, filters.sectors(known), groupBy);
    }

    /** @param sectors by any of their names: which sums are published depends on their number only */
    static OpenQuery query(CubeFilters filters, Set<String> sectors, Set<Grouping> groupBy) {
        Map<Dimension, Set<String>> codes = new EnumMap<>(Dimension.class);
        codes.put(Dimension.REGION, filters.cells().regions());
        codes.put(Dimension.PROGRAMME, filters.cells().programmes());
        codes.put(Dimension.LEVEL, filters.cells().levels());
        codes.put(Dimension.SECTOR, sectors);
        codes.put(Dimension.LEARNING_PATH, filters.learningPaths());
        return new OpenQuery(codes, groupBy.stream().map(Grouping::dimension).collect(Collectors.toSet()));
    }

    /** Learning paths are published with less detail: more levels would be more looks at the same people. */
    @ApplicationScoped
    static class Rules implements ParameterRules<OpenShortageParameters> {

        @Override
        public Class<OpenShortageParameters> type() {
            return OpenShortageParameters.class;
        }

        @Override
        public void check(OpenShortageParameters given, Faults faults) {
            if (query(given.filters(), given.filters().sectors(), given.groupBy()).level().isEmpty()) {
                faults.add("not_published_together", Dimension.LEARNING_PATH.code());
            }
        }
    }
}
