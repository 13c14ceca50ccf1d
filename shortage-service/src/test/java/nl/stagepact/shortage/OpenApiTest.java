package nl.stagepact.shortage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.shortage.wire.ShortageContract;
import nl.stagepact.testkit.OpenApiContract;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenApiTest {

    @Test
    void contractIsTheOneInDocs() throws IOException {
        String live = given().accept("application/json").get("/shortage/v1/openapi.json").then().statusCode(200)
                .header("API-Version", ShortageContract.VERSION).header("Access-Control-Allow-Origin", "*")
                .contentType("application/json").extract().asString();
        OpenApiContract.check(live, "shortage-service");
    }

    @Test
    void contractDefinesShortage() {
        String live = given().get("/shortage/v1/openapi.json").asString();
        assertThat(live).contains("het ontbreken van een stage of leerbaan op het moment dat deze gewenst is");
    }
}
