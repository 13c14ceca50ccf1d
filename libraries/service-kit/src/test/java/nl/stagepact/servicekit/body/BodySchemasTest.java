package nl.stagepact.servicekit.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.smallrye.openapi.api.SmallRyeOpenAPI;

/** The contract has every limit of a wire record. */
class BodySchemasTest {

    private final Map<String, Schema> schemas = schemas();
    private final Map<String, Schema> stall = schemas.get("Stall").getProperties();

    @Test
    void requiredFieldsFollowFromNotNullAndNotEmpty() {
        assertThat(schemas.get("Stall").getRequired()).containsExactlyInAnyOrder("name", "kind", "from", "places", "wares");
        assertThat(schemas.get("Ware").getRequired()).containsExactly("name");
    }

    @Test
    void textsHaveTheirLengths() {
        assertThat(stall.get("name").getMinLength()).isEqualTo(1);
        assertThat(stall.get("name").getMaxLength()).isEqualTo(10);
        assertThat(stall.get("signs").getItems().getMinLength()).isEqualTo(1);
        assertThat(stall.get("signs").getItems().getMaxLength()).isEqualTo(5);
        assertThat(schemas.get("Ware").getProperties().get("name").getMaxLength()).isEqualTo(5);
    }

    @Test
    void numbersListsAndFormsHaveTheirLimits() {
        assertThat(stall.get("places").getMinimum()).isEqualTo(BigDecimal.ONE);
        assertThat(stall.get("places").getMaximum()).isEqualTo(BigDecimal.valueOf(40));
        assertThat(stall.get("slope").getMinimum()).isEqualTo(new BigDecimal("-1.5"));
        assertThat(stall.get("wares").getMinItems()).isEqualTo(1);
        assertThat(stall.get("wares").getMaxItems()).isEqualTo(3);
        assertThat(stall.get("area").getPattern()).isEqualTo("^[1-9][0-9]{3}$");
        assertThat(stall.get("rows").getItems().getPattern()).isEqualTo("^[A-Z]$");
    }

    @Test
    void enumsHaveTheirCodes() {
        assertThat(schemas.get("Kind").getEnumeration()).containsExactly("food", "used");
        assertThat(stall.get("kind").getRef()).isEqualTo("#/components/schemas/Kind");
        assertThat(stall.get("kinds").getItems().getRef()).isEqualTo("#/components/schemas/Kind");
    }

    @Test
    void anEnumWithoutANameStandsInItsProperties() {
        Map<String, Schema> booth = schemas.get("Booth").getProperties();
        assertThat(schemas).doesNotContainKey("Side");
        assertThat(booth.get("front").getEnumeration()).containsExactly("north", "south");
        assertThat(booth.get("front").getDescription()).isEqualTo("Facing");
        assertThat(booth.get("front").getAllOf()).isNullOrEmpty();
        assertThat(booth.get("open").getItems().getEnumeration()).containsExactly("north", "south");
    }

    private static Map<String, Schema> schemas() {
        try {
            Index index = Index.of(StallBody.class, StallBody.WareBody.class, StallBody.RentBody.class, StallBody.Kind.class,
                    BoothBody.class, Side.class,
                    Text.class);
            return SmallRyeOpenAPI.builder().withIndex(index).enableModelReader(false).enableStandardStaticFiles(false)
                    .enableStandardFilter(false).addFilter(new BodySchemas(index)).build().model().getComponents().getSchemas();
        } catch (IOException e) {
            throw new IllegalStateException("Classes of the test cannot be indexed", e);
        }
    }

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Booth")
    record BoothBody(@org.eclipse.microprofile.openapi.annotations.media.Schema(description = "Facing") @NotNull Side front,
            @NotEmpty @Size(max = 2) Set<Side> open) {
    }

    enum Side {
        NORTH,
        SOUTH;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
