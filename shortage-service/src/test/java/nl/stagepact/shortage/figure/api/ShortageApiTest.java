package nl.stagepact.shortage.figure.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-policy-officer", roles = "policy-officer")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-policy-officer"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class ShortageApiTest {

    private static final String SHORTAGES = "/shortage/v1/shortages";

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @BeforeEach
    void deliver() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox");
        }
        record("99DA", "2025-12-01", ALine.of("99101", "2", "AM14", 500));
        record("99DA", "2026-01-15", ALine.of("99101", "2", "AM14", 80), ALine.of("99102", "2", "AM14", 12),
                ALine.of("99107", "2", "AM14", 0), ALine.of("99101", "2", "AM13", 7));
        record("99DB", "2026-01-10", ALine.of("99101", "2", "AM14", 49), ALine.of("99108", "4", "AM14", 12),
                ALine.of("25604", "4", "AM14", Counts.UNKNOWN));
    }

    @Test
    void sumsTheLatestDeliveryOfEachSchool() {
        given().get(SHORTAGES).then().statusCode(200).body("items", hasSize(1)).body("items[0].shortage", equalTo(153))
                .body("items[0].unknown", contains("shortage")).body("items[0].delayed", nullValue())
                .body("items[0].notDelivered", hasItem("delayed"))
                .body("coverage.delivered.institutionCode", contains("99DA", "99DB"))
                .body("coverage.delivered.referenceDate", contains("2026-01-15", "2026-01-10"))
                .body("coverage.notDelivered", empty());
    }

    @Test
    void figuresOfAnEarlierDayShowTheAgeOfCounts() {
        given().get(SHORTAGES + "?validAt=2026-01-01").then().statusCode(200).body("items[0].shortage", equalTo(500))
                .body("coverage.notDelivered.institutionCode", contains("99DB"))
                .body("coverage.notDelivered.demo", contains(true)).body("coverage.delivered.demo", contains(true));
    }

    @Test
    void figuresOfAnEarlierMomentIgnoreLaterCorrections() {
        String question = SHORTAGES + "?groupBy=programme,region&validAt=2026-02-01&availableAt="
                + given().get(SHORTAGES).then().extract().path("availableAt");
        String before = given().get(question).asString();
        record("99DA", "2026-01-15", ALine.of("99101", "2", "AM14", 1));
        record("99DA", "2026-01-20", ALine.of("99101", "2", "AM14", 2));
        assertThat(given().get(question).asString()).isEqualTo(before).contains("\"shortage\":129");
        given().get(SHORTAGES + "?validAt=2026-01-19").then().body("items[0].shortage", equalTo(62));
        given().get(SHORTAGES + "?validAt=2026-02-01").then().body("items[0].shortage", equalTo(63));
        given().get(SHORTAGES + "?availableAt=2020-01-01").then().statusCode(200).body("items", empty())
                .body("coverage.notDelivered.institutionCode", contains("99DA", "99DB"));
        given().get(SHORTAGES + "?availableAt=2999-01-01").then().statusCode(400).body("errors.code", contains("in_future"));
    }

    @Test
    void filtersByRegionalNameOfASector() {
        given().get(SHORTAGES + "?sector=ict").then().statusCode(200).body("items[0].shortage", equalTo(12));
    }

    @Test
    void filtersAndGroups() {
        given().get(SHORTAGES + "?groupBy=level,sector&learningPath=bol").then().statusCode(200)
                .body("items.level", contains("2", "2", "2", "4", "4"))
                .body("items.sector", contains("care_welfare_and_sports", "engineering_and_built_environment",
                        "ict_and_creative_industries", "care_welfare_and_sports", "ict_and_creative_industries"))
                .body("items.shortage", contains(129, 0, 12, 12, null));
        given().get(SHORTAGES + "?level=4&programme=99108").then().body("items[0].shortage", equalTo(12));
        given().get(SHORTAGES + "?sector=engineering_and_built_environment").then().body("items[0].shortage", equalTo(0));
        given().get(SHORTAGES + "?learningPath=bbl").then().body("items", empty());
    }

    @Test
    void groupsByMonthWanted() {
        DraftLine later = ALine.of("99101", "2", "AM14", 5);
        later.monthWanted = YearMonth.of(2026, 3);
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 80), later);
        given().get(SHORTAGES + "?groupBy=monthWanted&programme=99101").then().statusCode(200)
                .body("items.monthWanted", contains("2026-02", "2026-03")).body("items.shortage", contains(129, 5));
    }

    @Test
    void seriesShowsEachDayWithItsCoverage() {
        given().get(SHORTAGES + "/series?programme=99101&from=2025-11-20&to=2026-01-15").then().statusCode(200)
                .body("items.validAt", contains("2025-11-20", "2025-12-04", "2025-12-18", "2026-01-01", "2026-01-15"))
                .body("items.counts.shortage", contains(null, 500, 500, 500, 129))
                .body("items.schoolsDelivered", contains(0, 1, 1, 1, 2)).body("items.schoolsExpected", everyItem(equalTo(2)));
        given().get(SHORTAGES + "/series?sector=ict&from=2026-01-13&to=2026-01-15&everyDays=1").then()
                .body("items.counts.shortage", contains(null, null, 12));
        given().accept("text/csv").get(SHORTAGES + "/series?to=2026-01-12&from=2026-01-01").then().statusCode(200)
                .body(startsWith("validAt,studentsNeedingPlace,shortage,")).body(containsString("\r\n2026-01-12,,561,"));
    }

    @Test
    void seriesOfAnEarlierMomentIgnoresLaterCorrections() {
        String question = SHORTAGES + "/series?programme=99101&to=2026-01-20&availableAt="
                + given().get(SHORTAGES).then().extract().path("availableAt");
        String before = given().get(question).asString();
        record("99DA", "2026-01-15", ALine.of("99101", "2", "AM14", 1));
        assertThat(given().get(question).asString()).isEqualTo(before).contains("\"shortage\":129");
    }

    @Test
    void rejectsSeriesOfAnotherPactOrWithTooManyPoints() {
        given().get(SHORTAGES + "/series?region=AM13").then().statusCode(403);
        given().get(SHORTAGES + "/series?from=2020-01-01&everyDays=1").then().statusCode(400)
                .body("errors.code", contains("too_many_points"));
        given().get(SHORTAGES + "/series?from=2026-02-01&to=2026-01-01&everyDays=0&groupBy=level").then().statusCode(400)
                .body("errors.code", contains("not_in_range", "period_reversed", "unknown_parameter"));
    }

    @Test
    void ranksTiesAndOmitsZeroAndUnknown() {
        given().get(SHORTAGES + "/top?region=AM14&limit=2").then().statusCode(200).body("items.rank", contains(1, 2, 2))
                .body("items.programmeCode", contains("99101", "99102", "99108")).body("items.shortage", contains(129, 12, 12))
                .body("items.demo", contains(true, true, true));
    }

    @Test
    void answersCsvOnRequest() {
        given().accept("text/csv").get(SHORTAGES + "/top?region=AM14&limit=1").then().statusCode(200)
                .contentType(startsWith("text/csv")).header("Vary", equalTo("Accept"))
                .body(startsWith("rank,programmeCode,programmeName,level,sector,demo,shortage,source,validAt,availableAt,"
                        + "definition,definitionVersion,schoolsDelivered,schoolsNotDelivered\r\n"
                        + "1,99101,Helpende zorg en welzijn,2,care_welfare_and_sports,true,129,school,"))
                .body(endsWith(
                        ",The lack of an internship or apprenticeship at the moment it is wanted (31 524 nr. 516),1,2,0\r\n"));
        given().accept("text/csv").get(SHORTAGES + "?groupBy=region").then().statusCode(200).body(startsWith("region,level,"));
        given().accept("application/json;q=0, */*").get(SHORTAGES + "?groupBy=region").then().statusCode(200)
                .contentType("text/csv");
        given().accept("application/json;q=0, text/csv;q=0, */*").get(SHORTAGES + "?groupBy=region").then().statusCode(406);
        given().accept("text/*;q=0.9, text/csv;q=0.1, application/json;q=0.5").get(SHORTAGES + "?groupBy=region").then()
                .statusCode(200).contentType("application/json");
    }

    @Test
    void reportsAllFaultsOfParametersAtOnce() {
        given().get(SHORTAGES + "/top?limit=0&validAt=soon&regoin=AM14").then().statusCode(400)
                .body("errors.code", contains("missing", "not_in_range", "not_a_date", "unknown_parameter"));
        given().get(SHORTAGES + "?region=AM04,XX&groupBy=colour&level=7").then().statusCode(400).body("errors", hasSize(4));
    }

    @Test
    void partnerCannotReadRegionsOfAnotherPact() {
        given().get(SHORTAGES + "/top?region=AM13").then().statusCode(403)
                .body("type", equalTo("urn:problem-type:stagepact:not-a-partner-of-region"));
        given().get(SHORTAGES + "?region=AM14,AM13").then().statusCode(403);
    }

    @Test
    void partnerCannotGroupBySchool() {
        given().get(SHORTAGES + "?groupBy=institution").then().statusCode(403)
                .body("type", equalTo("urn:problem-type:stagepact:not-per-school"));
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    @OidcSecurity(claims = { @Claim(key = "institution_code", value = "99DA"),
            @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
    void schoolReadsOnlyItsOwnFiguresPerSchool() {
        given().get(SHORTAGES + "?groupBy=institution").then().statusCode(200).body("items.institutionCode", contains("99DA"));
    }

    @Test
    @TestSecurity(user = "demo-sbb", roles = "sbb-system")
    void sbbReadsAllRegionsAndSchools() {
        given().get(SHORTAGES + "?groupBy=institution").then().statusCode(200)
                .body("items.institutionCode", contains("99DA", "99DB"));
        given().get(SHORTAGES + "/top?region=AM13").then().statusCode(200).body("items.shortage", contains(7));
    }

    @Test
    @TestSecurity(user = "stranger", roles = "school-system")
    @OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
    void callerWithoutPactReadsNoRegion() {
        given().get(SHORTAGES).then().statusCode(403).body("type", equalTo("urn:problem-type:stagepact:not-a-partner"));
    }

    private void record(String school, String date, DraftLine... lines) {
        recordDelivery.record(Source.school(InstitutionCode.of(school).orElseThrow()), LocalDate.parse(date),
                new DraftDelivery(new ArrayList<>(List.of(lines)), List.of()), "test", _ -> true, false);
    }
}
