package nl.stagepact.servicekit.parameter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

/** Parameters bind as records, and all faults are reported at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ParameterFilterTest {

    private static final String STALLS = "/test/v1/markets/ede/stalls";

    @Test
    void everyKindOfParameterIsBound() {
        assertThat(given().get(STALLS + "?kind=worn,new,worn&sign=a,b&first=new&from=2026-01-02&month=2026-03&at=2026-01-01"
                + "&dry=true&limit=007&area=1234&pageSize=200&cursor=" + "a".repeat(22)).then().statusCode(200).extract()
                .asString())
                .contains("WORN", "NEW", "sign=[a, b]", "area=1234", "town=ede", "first=NEW", "from=2026-01-02", "to=null",
                        "month=2026-03", "at=Moment[text=2026-01-01, instant=2026-01-01T22:59:59.999999999Z]", "limit=7",
                        "dry=true", "pageSize=200", "text=aaaaa");
    }

    @Test
    void absentListsAreEmptyAndDefaultsApply() {
        assertThat(given().get(STALLS + "?first=new").then().statusCode(200).extract().asString())
                .contains("kind=[]", "sign=[]", "area=null", "at=null", "limit=10", "dry=false", "pageSize=50", "cursor=null");
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        given().get("/test/v1/markets/EDE/stalls?kind=worn,old,&sign=abcdef&area=0&first=x&from=2026-02-30&month=2026-3"
                + "&at=2999-01-01&limit=21&dry=yes&pageSize=201&limt=1&pageSize=3&cursor=abc").then().statusCode(400)
                .body("errors.parameter", contains("pageSize", "kind", "kind", "sign", "area", "town", "first", "from", "month",
                        "limit", "dry", "at", "pageSize", "cursor", "limt"))
                .body("errors.code", contains("given_twice", "not_allowed", "not_allowed", "not_a_text", "not_allowed",
                        "not_allowed", "not_allowed", "not_a_date", "not_a_period", "not_in_range", "not_true_or_false",
                        "in_future", "not_in_range", "not_a_cursor", "unknown_parameter"));
        given().header("Accept-Language", "en").get(STALLS + "?pageSize=" + "9".repeat(99) + "&" + "x".repeat(99) + "=1").then()
                .body("errors.detail", contains("first is missing.",
                        "pageSize must be a whole number from 1 to 200, not \"" + "9".repeat(60) + "…\".",
                        "x".repeat(60) + "… is not a parameter of this operation; its parameters are: kind, sign, area, first, "
                                + "from, to, month, at, limit, sort, dry, pageSize, cursor."));
    }

    @Test
    void rulesAcrossParametersSeeWhatHasNoFault() {
        given().get(STALLS + "?first=new&from=2026-01-02&to=2026-01-01&limit=0").then().statusCode(400)
                .body("errors.code", contains("not_in_range", "given_twice"));
    }

    @Test
    void whatDoesNotExistIsNotFoundUnlessSomethingElseIsWrong() {
        given().header("Accept-Language", "en").get(STALLS + "?first=new&area=9999").then().statusCode(404)
                .body("type", endsWith(":not-found")).body("errors.parameter", contains("area"))
                .body("errors.detail", contains("area \"9999\" does not exist."));
        given().get(STALLS + "?first=new&area=9999&limit=0").then().statusCode(400)
                .body("errors.code", containsInAnyOrder("not_found", "not_in_range"));
    }

    @Test
    void longHeadersAreRefusedLikeShortOnes() {
        given().header("Accept", "a/b;q=0" + ",a/b;q=0".repeat(1_200)).get(STALLS + "?first=new").then().statusCode(406);
        given().header("Accept", "a/b;q=0" + ",a/b;q=0".repeat(1_200) + ",*/*").get(STALLS + "?first=new").then()
                .statusCode(200);
        given().header("Content-Type", "a/b" + ";".repeat(10_000)).body(new byte[] { 1 }).post(STALLS).then().statusCode(415);
    }

    @Test
    void aTypeThatTheClientExcludesIsNotSent() {
        Map.of(STALLS + "?first=new", "text/plain", "/test/v1/openapi.json", "application/json").forEach((path, type) -> {
            given().header("Accept", type + ";q=0, */*").get(path).then().statusCode(406)
                    .contentType("application/problem+json");
            given().header("Accept", type.replaceFirst("/.*", "/*;q=0, ") + type).get(path).then().statusCode(200);
        });
    }

    @Test
    void theContractItselfHasNoParameters() {
        given().options("/test/v1/openapi.json").then().statusCode(204).header("Allow", equalTo("GET, HEAD, OPTIONS"))
                .header("Access-Control-Allow-Origin", equalTo("*"));
        given().header("Accept-Language", "en").get("/test/v1/openapi.json?zzz=1").then().statusCode(400)
                .body("errors.parameter", contains("zzz"))
                .body("errors.detail", contains("zzz is not a parameter of this operation, which has none."));
    }

    @Test
    void theContractSaysHowParametersAreRead() {
        String parameters = "paths.'/test/v1/markets/{town}/stalls'.get.parameters.find { it.name == '%s' }";
        given().get("/test/v1/openapi.json").then()
                .body(parameters.formatted("kind") + ".schema.items.enum", contains("new", "worn"))
                .body(parameters.formatted("kind") + ".explode", equalTo(false))
                .body(parameters.formatted("kind") + ".example", contains("new", "worn"))
                .body(parameters.formatted("sign") + ".schema.items.maxLength", equalTo(5))
                .body(parameters.formatted("first"), equalTo(Map.of("name", "first", "in", "query", "required", true,
                        "schema", Map.of("type", "string", "enum", List.of("new", "worn")))))
                .body(parameters.formatted("from") + ".schema.format", equalTo("date"))
                .body(parameters.formatted("limit") + ".schema.default", equalTo(10))
                .body(parameters.formatted("sort") + ".schema.default", equalTo("worn"))
                .body(parameters.formatted("dry") + ".schema.default", equalTo(false))
                .body("components.parameters.PageSize.schema.maximum", equalTo(200));
    }
}
