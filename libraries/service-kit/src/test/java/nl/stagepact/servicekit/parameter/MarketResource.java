package nl.stagepact.servicekit.parameter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;
import nl.stagepact.servicekit.clock.Moment;

/** Takes every sort of parameter. */
@Path("/markets/{town}/stalls")
class MarketResource {

    enum Goods {
        NEW,
        WORN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Filters(
            @Parameter(description = "Kinds", example = "new,worn") @QueryParam("kind") @Separator(",") Set<Goods> kind,
            @QueryParam("sign") @Separator(",") List<@Text(max = 5) String> sign,
            @QueryParam("area") @Nullable @Pattern(regexp = "^[1-9][0-9]{3}$", message = "1000 to 9999") String area) {
    }

    record MarketParameters(
            @BeanParam Filters filters,
            @PathParam("town") @Pattern(regexp = "^[a-z]+$", message = "a to z") String town,
            @QueryParam("first") @NotNull Goods first,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("month") @Nullable YearMonth month,
            @QueryParam("at") @Nullable Moment at,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(20) Integer limit,
            @QueryParam("sort") @DefaultValue("worn") Goods sort,
            @QueryParam("dry") @DefaultValue("false") Boolean dry) {
    }

    @ApplicationScoped
    static class Rules implements ParameterRules<MarketParameters> {

        @Override
        public Class<MarketParameters> type() {
            return MarketParameters.class;
        }

        @Override
        public void check(MarketParameters given, Faults faults) {
            if ("9999".equals(given.filters().area())) {
                faults.addNotFound("area", given.filters().area());
            }
            if (given.from() != null && given.to() != null && given.to().isBefore(given.from())) {
                faults.add("given_twice", "to");
            }
        }
    }

    @GET
    @PermitAll
    @Produces("text/plain")
    @Operation(operationId = "listStalls")
    public String list(@BeanParam MarketParameters query, @BeanParam PageParameters page) {
        return query + " " + page;
    }
}
