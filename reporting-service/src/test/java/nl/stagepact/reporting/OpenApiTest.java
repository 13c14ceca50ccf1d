package nl.stagepact.reporting;

import static io.restassured.RestAssured.given;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.reporting.wire.ReportingContract;
import nl.stagepact.testkit.OpenApiContract;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenApiTest {

    @Test
    void servedContractEqualsTheOneInDocs() throws IOException {
        String live = given().accept("application/json").get("/reporting/v1/openapi.json").then().statusCode(200)
                .header("API-Version", ReportingContract.VERSION).header("Access-Control-Allow-Origin", "*").extract()
                .asString();
        OpenApiContract.check(live, "reporting-service");
    }
}
