package nl.stagepact.placement.confirmation.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.VACANCIES;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.of;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.placement.confirmation.usecase.RestoreVacancies;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class RestoredRecognitionTest {

    private static final LocalDate TODAY = FixedDay.TODAY;
    private static final String PUBLISHED = "outbox where type = 'nl.stagepact.vacancies.vacancy-published.v1'";

    @Inject
    DataSource database;

    @Inject
    ReceiveCompanyMutations receiveMutations;

    @Inject
    RestoreVacancies restoreVacancies;

    @Inject
    ExpireVacancies expireVacancies;

    @Inject
    ReportNotLooking reportNotLooking;

    @BeforeEach
    void companies() throws SQLException {
        AVacancyBody.companies(database);
    }

    @Test
    void vacanciesReturnWithTheirRecognitionAsWhatTheyWouldBe() throws Exception {
        Map<String, String> ids = new HashMap<>();
        for (String expected : List.of("published", "stale", "expired", "over", "reported", "withdrawn")) {
            ids.put(expected, published(of(expected, "25180", "")));
        }
        ids.put("doubt", published(of("doubt", "25180", AVacancyBody.DOUBT)));
        ids.put("both", published(of("both", "25180", "").replace("[\"25180\"]", "[\"25180\", \"25604\"]")));
        reportNotLooking.report(UUID.fromString(ids.get("reported")), "99DA");
        reportNotLooking.report(UUID.fromString(ids.get("reported")), "99DB");
        mutate(2, company(ACompanyLine.recognition("25999")));
        given().post(VACANCIES + "/" + ids.get("withdrawn") + "/withdrawals").then().statusCode(200);
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 30 where id = '" + ids.get("stale") + "'",
                "update vacancy set confirmed_on = {today} - 90 where id = '" + ids.get("expired") + "'",
                "update vacancy set period_from = {today} - 9, period_to = {today} - 1 where id = '" + ids.get("over") + "'");
        long before = Rows.count(database, PUBLISHED);
        mutate(3, company(ACompanyLine.recognition("25180")));
        Map<String, String> states = new HashMap<>();
        ids.forEach((expected, id) -> states.put(expected, state(id)));
        assertThat(states).isEqualTo(Map.of("published", "published offered", "stale", "hidden not_confirmed", "expired",
                "expired not_confirmed_for_long", "over", "expired period_over", "reported", "hidden reported_not_looking",
                "withdrawn", "withdrawn withdrawn", "doubt", "escalated form_in_doubt", "both", "blocked not_recognised"));
        assertThat(Rows.count(database, PUBLISHED)).isEqualTo(before + 1);
        given().get(VACANCIES + "/" + ids.get("published")).then().statusCode(200)
                .body("confirmedOn", equalTo(TODAY.toString()));
        assertThat(restoreVacancies.restore()).as("left to restore").isZero();
    }

    @Test
    void vacanciesReturnWithTheirCompany() throws IOException {
        String id = published(of("Bakker", "25180", ""));
        mutate(2, new CompanyStatement(2, new LeerbedrijfId("900000001"), null, List.of()));
        assertThat(state(id)).isEqualTo("blocked not_recognised");
        mutate(3, company(ACompanyLine.recognition("25180")));
        assertThat(state(id)).isEqualTo("published offered");
    }

    @Test
    void vacanciesReturnWhenARecognitionBegins() throws Exception {
        String id = published(of("Bakker", "25180", ""));
        EmptyTables.run(database, "update recognition set valid_to = {today} - 1");
        expireVacancies.expire();
        assertThat(restoreVacancies.restore()).isZero();
        EmptyTables.run(database, "update recognition set valid_to = null, valid_from = {today} + 10");
        assertThat(restoreVacancies.restore()).isEqualTo(1);
        assertThat(state(id)).isEqualTo("published offered");
    }

    @RepeatedTest(3)
    void severalProcessesRestoreAVacancyOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            published(of("Bakker " + i, "25180", ""));
        }
        EmptyTables.run(database, "update vacancy set status = 'blocked', status_reason = 'not_recognised'");
        long before = Rows.count(database, PUBLISHED);
        List<Callable<Integer>> processes = List.of(restoreVacancies::restore, restoreVacancies::restore,
                restoreVacancies::restore);
        int restored = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> each : new ArrayList<>(threads.invokeAll(processes))) {
                restored += each.get();
            }
        }
        assertThat(restored).isEqualTo(5);
        assertThat(Rows.count(database, PUBLISHED)).isEqualTo(before + 5);
    }

    private static CompanyStatement company(String recognitions) {
        return ACompanyLine.read(ACompanyLine.of("900000001", "De Korenaar", recognitions), 2);
    }

    private void mutate(int sequence, CompanyStatement statement) throws IOException {
        receiveMutations.receive(
                List.of(new CompanyStatement(sequence, statement.id(), statement.profile(), statement.recognitions())),
                "demo-sbb",
                "k" + sequence, new byte[] { (byte) sequence }, Object::toString);
    }

    private String state(String id) {
        Map<String, ?> item = given().get("/placement/v1/training-companies/900000001/vacancies").then().statusCode(200)
                .extract()
                .path("items.find { it.vacancy.id == '" + id + "' }");
        return ((Map<?, ?>) item.get("vacancy")).get("status") + " " + ((Map<?, ?>) item.get("reason")).get("code");
    }
}
