package nl.stagepact.discrimination;

import static io.restassured.RestAssured.given;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.discrimination.wire.DiscriminationContract;
import nl.stagepact.testkit.OpenApiContract;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenApiTest {

    @Test
    void servedContractEqualsTheOneInDocs() throws IOException {
        String live = given().accept("application/json").get("/discrimination/v1/openapi.json").then().statusCode(200)
                .header("API-Version", DiscriminationContract.VERSION).header("Access-Control-Allow-Origin", "*").extract()
                .asString();
        OpenApiContract.check(live, "discrimination-service");
    }
}
