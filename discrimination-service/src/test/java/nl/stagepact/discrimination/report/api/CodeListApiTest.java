package nl.stagepact.discrimination.report.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CodeListApiTest {

    @Test
    void twelveGroundsHaveAnActAndThreeHaveNone() {
        given().get(BASE + "/code-lists").then().statusCode(200).body("grounds.findAll { it.act != null }", hasSize(12))
                .body("grounds.findAll { it.act == null }.code", equalTo(List.of("learning_needs", "other", "unknown")))
                .body("grounds.find { it.code == 'religion' }.text",
                        equalTo("Godsdienst, ook hoofddoek of andere religieuze kleding"))
                .body("grounds.find { it.code == 'age' }.act",
                        equalTo("Wet gelijke behandeling op grond van leeftijd bij de arbeid"))
                .body("kinds.find { it.code == 'housing' }.act", nullValue());
    }

    @Test
    void everyCodeHasATextInBothLanguages() {
        given().header("Accept-Language", "en").get(BASE + "/code-lists").then().statusCode(200)
                .body("kinds", hasSize(9))
                .body("phases.find { it.code == 'searching' }.text", equalTo("While searching or applying"))
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }
}
