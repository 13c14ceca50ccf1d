package nl.stagepact.servicekit.body;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;

/** Quarkus looks for constraints while it builds: those of wire records are found, and the contract has them too. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BodyReaderInServiceTest {

    @Inject
    BodyReader reader;

    @Test
    void theValidatorOfTheServiceKnowsWireRecords() {
        assertThat(reader.bind(Bodies.json(Bodies.VALID), "", null, StallBody.class, Language.EN).faults()).isEmpty();
        assertThat(reader.bind(Bodies.json("""
                {"name": "12345678901", "kind": "used", "from": "2026-09-01", "places": 41, "area": "0", "signs": [" "],
                 "wares": [], "rows": ["a"], "rent": {}}"""), "", null, StallBody.class, Language.EN).faults())
                .extracting(InputError::pointer).containsExactly("/name", "/places", "/area", "/wares", "/signs/0", "/rows/0");
    }

    @Test
    void theContractHasTheLimitsOfWireRecords() {
        given().get("/test/v1/openapi.json").then().statusCode(200)
                .body("components.schemas.Stall.properties.name.maxLength", equalTo(10))
                .body("components.schemas.Stall.properties.signs.items.maxLength", equalTo(5))
                .body("components.schemas.Stall.properties.places.maximum", equalTo(40))
                .body("components.schemas.Kind.enum", contains("food", "used"));
    }
}
