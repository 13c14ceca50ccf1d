package nl.stagepact.shortage.digest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.digest.domain.Digest;
import nl.stagepact.shortage.digest.usecase.MakeDigest;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-adviser", roles = "social-return-adviser")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-adviser"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class DigestApiTest {

    private static final String DIGESTS = "/shortage/v1/pacts/amersfoort/digests";

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    MakeDigest makeDigest;

    @Inject
    DutchCalendar calendar;

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate delivery, shortage_count, outbox, digest, digest_row");
    }

    @Test
    void isDueAfterSixWeeks() {
        LocalDate day = LocalDate.of(2026, 1, 15);
        Digest last = new Digest(UUID.randomUUID(), "amersfoort", 1, day, null, java.time.Instant.EPOCH,
                java.time.Instant.EPOCH,
                "test");
        assertThat(Digest.isDue(Optional.empty(), 42, day)).isTrue();
        assertThat(Digest.isDue(Optional.of(last), 42, day.plusDays(41))).isFalse();
        assertThat(Digest.isDue(Optional.of(last), 42, day.plusDays(42))).isTrue();
    }

    @Test
    void comparesShortagesWithThePreviousDigest() throws SQLException {
        assertThat(makeDigest.makeIfDue("amersfoort")).as("nothing was delivered").isEmpty();
        deliver(60, ALine.of("99101", "2", "AM14", 129), ALine.of("99102", "2", "AM14", 0));
        assertThat(makeDigest.makeIfDue("amersfoort")).isPresent();
        assertThat(makeDigest.makeIfDue("amersfoort")).as("not before six weeks").isEmpty();
        given().get(DIGESTS + "/1").then().statusCode(200).body("items.shortage", contains(129))
                .body("items[0].before", nullValue()).body("items[0].programmeName", equalTo("Helpende zorg en welzijn"))
                .body("items[0].regionName", equalTo("Amersfoort"));

        execute("update digest set reference_date = reference_date - 42");
        deliver(0, ALine.of("99101", "2", "AM14", 100), ALine.of("99102", "2", "AM14", 7));
        assertThat(makeDigest.makeIfDue("amersfoort")).isPresent();
        given().get(DIGESTS).then().body("items.number", contains(2, 1));
        given().get(DIGESTS + "/2").then().body("items.shortage", contains(100, 7)).body("items.before", contains(129, 0))
                .body("items.change", contains(-29, 7));
        given().accept("text/csv").get(DIGESTS + "/2").then().statusCode(200)
                .body(startsWith("programmeCode,programmeName,level,"))
                .body(containsString("99101,Helpende zorg en welzijn,2,care_welfare_and_sports,AM14,Amersfoort,100,129,-29"));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.shortages.digest-made.v1'")).isEqualTo(2);
    }

    @Test
    void isAPrintablePageInTheReadersLanguage() {
        deliver(0, ALine.of("99101", "2", "AM14", 129));
        makeDigest.makeIfDue("amersfoort");
        given().accept("text/html").get(DIGESTS + "/1").then().statusCode(200).contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"nl\">")).body(containsString("Stagetekorten, pact amersfoort"))
                .body(containsString(
                        "<td>Helpende zorg en welzijn</td><td>2</td><td>Amersfoort</td><td class=\"number\">129</td>"))
                .body(not(containsString("<script")));
        given().accept("application/json;q=0, text/csv;q=0, */*").get(DIGESTS + "/1").then().contentType("text/html");
        given().accept("text/html").header("Accept-Language", "en").get(DIGESTS + "/1").then()
                .body(containsString("Internship shortages"));
    }

    @Test
    void onlyPartnersOfThePactCanRead() {
        deliver(0, ALine.of("99101", "2", "AM14", 129));
        makeDigest.makeIfDue("amersfoort");
        given().get("/shortage/v1/pacts/midden-utrecht/digests").then().statusCode(404);
        given().get(DIGESTS + "/2").then().statusCode(404);
        given().get(DIGESTS + "/one").then().statusCode(404);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void deliver(int daysAgo, DraftLine... lines) {
        recordDelivery.record(Source.school(InstitutionCode.of("99DA").orElseThrow()), calendar.today().minusDays(daysAgo),
                new DraftDelivery(new ArrayList<>(List.of(lines)), List.of()), "test", _ -> true, false);
    }
}
