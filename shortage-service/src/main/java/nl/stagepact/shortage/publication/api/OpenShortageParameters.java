package nl.stagepact.shortage.publication.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.servicekit.body.Text;
import nl.stagepact.shortage.figure.api.CellFilters;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.wire.CodeFilters;

/** Parameters of published sums. */
record OpenShortageParameters(
        @BeanParam CellFilters cells,
        @QueryParam("sector") @Separator(",") @Parameter(example = "ict_and_creative_industries", description = """
                Programmes of these sectors ("sectorkamers"), or of what a region calls them (register \
                sector-labels)""") Set<@Text(max = 40) String> sector,
        @QueryParam("groupBy") @Separator(",") @Parameter(example = "region,level", description = """
                Dimensions of the rows; a single sum by default. Sums by level are of each region""") Set<Grouping> groupBy)
        implements
            CodeFilters {

    /** Dimensions that are published. */
    enum Grouping {
        REGION,
        LEVEL,
        PROGRAMME;

        Dimension dimension() {
            return Dimension.valueOf(name());
        }

        String code() {
            return dimension().code();
        }
    }

    @Override
    public Set<String> sectors() {
        return sector;
    }

    OpenQuery toQuery(Registers known) {
        return query(cells, sector.stream().map(known::sector).map(code -> code.orElseThrow()).collect(Collectors.toSet()),
                groupBy);
    }

    /** @param sectors codes */
    static OpenQuery query(CellFilters cells, Set<String> sectors, Set<Grouping> groupBy) {
        Map<Dimension, Set<String>> codes = new EnumMap<>(Dimension.class);
        codes.put(Dimension.REGION, cells.regions());
        codes.put(Dimension.PROGRAMME, cells.programmes());
        codes.put(Dimension.LEVEL, cells.levels());
        codes.put(Dimension.SECTOR, sectors);
        return new OpenQuery(codes, groupBy.stream().map(Grouping::dimension).collect(Collectors.toSet()));
    }
}
