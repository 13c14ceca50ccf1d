package nl.stagepact.discrimination.figures.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AReport;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.figures.usecase.PublishFigures;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.report.domain.Capacity;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.statistics.domain.CountedDecision;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
import nl.stagepact.discrimination.statistics.domain.CountedTerm;
import nl.stagepact.discrimination.statistics.persistence.CountedCasework;
import nl.stagepact.discrimination.statistics.persistence.CountedReports;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** Figures, of 2026-Q2 with two schools, by a calendar that is a quarter later. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FigureApiTest {

    private static final String FIGURES = BASE + "/figures";
    private static final int REPORTS = 200;

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    Counted counted;

    @Inject
    PublishFigures publishFigures;

    @BeforeEach
    void aQuarterWithReports() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
        counted.reports("2026-Q2", REPORTS);
    }

    /** Two hundred reports, half of residents of Amersfoort, and forty kept terms. */
    @ApplicationScoped
    static class Counted {

        private final CountedReports reports;
        private final CountedCasework casework;
        private final Pseudonyms pseudonyms;

        Counted(CountedReports reports, CountedCasework casework, Pseudonyms pseudonyms) {
            this.reports = reports;
            this.casework = casework;
            this.pseudonyms = pseudonyms;
        }

        @Transactional
        void reports(String quarter, int number) {
            List<CountedReport> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                all.add(new CountedReport(quarter, desk(i), Wish.TALK, Capacity.VICTIM, Phase.SEARCHING, Set.of(Kind.REJECTION),
                        Set.of(Ground.RELIGION, Ground.RACE), Set.of(), null, i % 2 == 0 ? "GM0307" : null, "GM0344"));
            }
            reports.insert(all);
            casework.insertTerms(all.subList(0, Math.min(number, 40)).stream()
                    .map(report -> new CountedTerm(quarter, report.desk(), TermKind.CONFIRMATION, true)).toList());
        }

        @Transactional
        void established(String quarter, String desk) {
            casework.insertDecisions(List.of(new CountedDecision(quarter, pseudonyms.of(desk).id(), Outcome.ESTABLISHED, null,
                    null, null)));
        }

        @Transactional
        void withoutDesk(String quarter) {
            reports.insert(List.of(new CountedReport(quarter, null, Wish.REGISTER_ONLY, Capacity.VICTIM, Phase.SEARCHING,
                    Set.of(Kind.REJECTION), Set.of(Ground.AGE), Set.of(), null, "GM0307", null)));
        }

        private String desk(int i) {
            return pseudonyms.of(i % 4 == 0 ? "99DB" : "99DA").id();
        }
    }

    @Test
    void aQuarterIsPublishedOnceAndThenNeverChanges() throws SQLException {
        assertThat(publishFigures.publishDue()).as("2026-Q2 and 2026-Q3").isEqualTo(2);
        String first = given().get(FIGURES + "/2026-Q2").then().statusCode(200).body("profile", equalTo("sensitive")).extract()
                .asString();
        counted.reports("2026-Q2", REPORTS);
        assertThat(publishFigures.publishDue()).isZero();
        assertThat(given().get(FIGURES + "/2026-Q2").asString()).isEqualTo(first);
        given().get(FIGURES).then().body("items.period", contains("2026-Q3", "2026-Q2"));
        assertThat(Rows.count(database, "outbox")).as("an event per period, of no single report").isEqualTo(2);
    }

    @Test
    void countsHaveNoiseAndZeroIsAValue() {
        publishFigures.publishDue();
        var answer = given().get(FIGURES + "/2026-Q2").then();
        int deviation = answer.extract().path("maximumDeviation");
        int published = answer.extract().path("figures.find { it.subject == 'reports' }.count");
        assertThat(published).isBetween(REPORTS - deviation, REPORTS + deviation);
        answer.body("figures.find { it.subject == 'decisions_by_outcome' && it.code == 'established' }.count", equalTo(0))
                .body("termsKept.find { it.kind == 'feedback' }.percentage", nullValue())
                .body("figures.municipality", everyItem(nullValue()));
        given().get(FIGURES + "/2026-Q3").then().body("figures.count", everyItem(equalTo(0)));
    }

    /** In the columns of the registration form. */
    @Test
    void municipalFiguresTellResidentsFromOthers() {
        publishFigures.publishDue();
        given().get(FIGURES + "/2026-Q2/municipalities").then().statusCode(200)
                .body("figures.subject", everyItem(equalTo("reports")))
                .body("figures.findAll { it.municipality == 'GM0307' }.side", contains("residents_elsewhere"))
                .body("figures.findAll { it.municipality == 'GM0344' }.side", contains("others_here"));
        given().accept("text/csv").get(FIGURES + "/2026-Q2/municipalities?municipality=GM0307").then().statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .body(startsWith("subject,municipality,code,side,count\r\nreports,GM0307,all,residents_elsewhere,"));
        given().get(FIGURES + "/2026-Q2/municipalities?municipality=Utrecht").then().statusCode(400);
    }

    @Test
    void aPeriodThatHasNotEndedHasNoFigures() {
        AReport.sent(AReport.ANONYMOUS);
        publishFigures.publishDue();
        String current = FixedDay.TODAY.getYear() + "-Q4";
        given().get(FIGURES + "/" + current).then().statusCode(404);
        for (String none : new String[] { "2026", "1999-Q1", "Q1", "2026-Q5", "%20", "2026-Q2'--" }) {
            given().get(FIGURES + "/" + none).then().statusCode(404);
        }
    }

    /** Its count would be its own; nor does a report without a desk make a second one. */
    @Test
    void whatOnlyOneDeskCountedIsWithheld() throws SQLException {
        EmptyTables.in(database);
        counted.reports("2026-Q2", 1);
        counted.withoutDesk("2026-Q2");
        publishFigures.publishDue();
        given().get(FIGURES + "/2026-Q2").then().body("figures.find { it.subject == 'reports' }.count", nullValue())
                .body("figures.find { it.subject == 'decisions_by_outcome' }.count", equalTo(0));
        given().get(FIGURES + "/2026-Q2/municipalities").then().body("figures", hasSize(0));
    }

    @Test
    @TestSecurity(user = "adviser", roles = "confidential-adviser")
    @OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
            @Claim(key = "institution_code", value = "99DA") })
    void aDeskReadsItsOwnCountsAsTheyAre() {
        given().get(BASE + "/own-figures/2026-Q2").then().statusCode(200).body("desk", equalTo("99DA"))
                .body("figures.find { it.subject == 'reports' }.count", equalTo(REPORTS * 3 / 4))
                .body("figures.find { it.subject == 'reports_by_ground' && it.code == 'race' }.count",
                        equalTo(REPORTS * 3 / 4));
        counted.established("2025-Q1", "99DA");
        given().get(BASE + "/own-figures/2025").then()
                .body("figures.find { it.subject == 'formally_established' }.count", equalTo(1));
        given().get(BASE + "/own-figures/" + FixedDay.TODAY.getYear()).then().statusCode(409);
        given().get(BASE + "/own-figures/ooit").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "admin", roles = "platform-admin")
    void reportsAreComparedWithStudents() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
        counted.reports("2025-Q3", REPORTS);
        publishFigures.publishDue();
        given().get(FIGURES + "/2025").then().body("reportsPerThousand", nullValue())
                .body("figures.find { it.subject == 'formally_established' }.count", equalTo(0));
        given().contentType("application/json").body("{\"students\": 100000, \"source\": \"DUO\"}")
                .put(BASE + "/interning-students/2025").then().statusCode(204);
        given().get(FIGURES + "/2025").then().body("interningStudents.students", equalTo(100_000))
                .body("reportsPerThousand", oneOf(1.6f, 1.7f, 1.8f, 1.9f, 2.0f, 2.1f, 2.2f, 2.3f, 2.4f));
        given().contentType("application/json").body("{\"students\": 0}").put(BASE + "/interning-students/2025").then()
                .statusCode(400).body("errors", hasSize(2));
        given().contentType("application/json").body("{\"students\": 1, \"source\": \"x\"}")
                .put(BASE + "/interning-students/2025-Q1").then().statusCode(404);
        given().get(FIGURES + "/2025/municipalities").then()
                .body("figures.findAll { it.municipality == 'GM0344' }.subject", hasItem("reports_by_ground"));
    }

}
