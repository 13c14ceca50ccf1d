package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.Validation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.body.BodySchemas;
import nl.stagepact.servicekit.body.Bound;
import nl.stagepact.servicekit.body.Text;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Also checks that the reader and the contract derived from one record agree, for each kind of field. */
class BodyEdgesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VALID = """
            {"name": "Vis", "kind": "food", "from": "2026-09-01", "places": 2, "slope": 0.5, "covered": true, "area": "3811",
             "wares": [{"name": "kibbe", "cents": 9}], "signs": ["vers"], "kinds": ["used"], "rent": {"perDay": 3}}""";

    private final BodyReader reader = new BodyReader(new Texts(), Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @MethodSource("edges")
    void readerAcceptsExactlyWhatTheContractAllows(BodyEdges.Edge edge) {
        Bound<Stall> bound = reader.bind(edge.body(), "", null, Stall.class, Language.NL);
        assertThat(bound.value() != null).as("%s", bound.faults()).isEqualTo(edge.allowed());
        assertThat(bound.faults()).allSatisfy(fault -> assertThat(fault.pointer()).startsWith(edge.pointer()));
    }

    /** An operation that takes the body, in the version of OpenAPI of the contracts. */
    private static final class TakesStall implements OASFilter {

        @Override
        public void filterOpenAPI(OpenAPI contract) {
            contract.openapi("3.0.3").paths(OASFactory.createPaths().addPathItem("/stalls", OASFactory.createPathItem()
                    .PUT(OASFactory.createOperation().requestBody(OASFactory.createRequestBody().content(
                            OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("#/components/schemas/Stall"))))))));
        }
    }

    static List<BodyEdges.Edge> edges() throws IOException {
        Index index = Index.of(Stall.class, Ware.class, Rent.class, Kind.class, Text.class);
        String contract = SmallRyeOpenAPI.builder().withIndex(index).enableModelReader(false).enableStandardStaticFiles(false)
                .enableStandardFilter(false).addFilter(new TakesStall()).addFilter(new BodySchemas(index)).build().toJSON();
        List<BodyEdges.Edge> edges = BodyEdges.of(JSON.readTree(contract), "Stall", JSON.readTree(VALID));
        assertThat(edges).hasSizeGreaterThan(70);
        return edges;
    }

    @Schema(name = "Stall")
    record Stall(
            @NotNull @Text(max = 10) String name,
            @NotNull Kind kind,
            @NotNull LocalDate from,
            @NotNull @Min(1) @Max(40) Integer places,
            @Nullable @DecimalMin("-1.5") @DecimalMax("2") Double slope,
            @Nullable Boolean covered,
            @Nullable @Pattern(regexp = "^[1-9][0-9]{3}$", message = "1234") String area,
            @NotEmpty @Size(max = 3) List<Ware> wares,
            @Nullable @Size(max = 2) List<@Text(max = 5) String> signs,
            @Nullable @Size(max = 3) Set<Kind> kinds,
            @Nullable Rent rent) {
    }

    @Schema(name = "Ware")
    record Ware(@NotNull @Text(max = 5) String name, @Nullable @Min(0) @Max(9) Integer cents) {
    }

    @Schema(name = "Rent")
    record Rent(@NotNull @Min(0) @Max(500) Integer perDay) {
    }

    enum Kind {
        FOOD("food"),
        SECOND_HAND("used");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
