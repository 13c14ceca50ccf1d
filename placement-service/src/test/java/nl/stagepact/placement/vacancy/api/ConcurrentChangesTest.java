package nl.stagepact.placement.vacancy.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.VACANCIES;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.of;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.published;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.testkit.RealPostgres;

/** Whoever comes second at a vacancy is told so: no change is lost. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class ConcurrentChangesTest {

    private static final int TIMES = 4;

    @Inject
    DataSource database;

    @Inject
    ReceiveCompanyMutations receiveMutations;

    @BeforeEach
    void companies() throws SQLException {
        AVacancyBody.companies(database);
    }

    @RepeatedTest(TIMES)
    void oneOfSeveralChangesWins() throws Exception {
        String id = published(of("Bakker", "25180", ""));
        List<Callable<Integer>> changes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String body = of("Bakker " + i, "25180", "");
            changes.add(() -> put(id, 1, body).extract().statusCode());
        }
        assertThat(together(changes)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @RepeatedTest(TIMES)
    void aWithdrawnVacancyStaysSo() throws Exception {
        String id = published(of("Bakker", "25180", ""));
        List<Integer> statuses = together(List.of(() -> put(id, 1, of("Kok", "25180", "")).extract().statusCode(),
                () -> given().post(VACANCIES + "/" + id + "/withdrawals").statusCode()));
        assertThat(statuses.get(0)).isIn(200, 412);
        assertThat(statuses.get(1)).isEqualTo(200);
        state(id, "withdrawn", statuses.get(0) == 200 ? "Kok" : "Bakker");
    }

    @RepeatedTest(TIMES)
    void aBlockedVacancyStaysSo() throws Exception {
        String id = published(of("Bakker", "25180", ""));
        List<Integer> statuses = together(List.of(() -> put(id, 1, of("Kok", "25180", "")).extract().statusCode(), () -> {
            receiveMutations.receive(List.of(ACompanyLine.read(ACompanyLine.of("900000001", "De Korenaar",
                    ACompanyLine.recognition("25604")), 2)), "demo-sbb", "2", new byte[] { 2 }, Object::toString);
            return 200;
        }));
        assertThat(statuses.get(0)).isIn(200, 412);
        state(id, "blocked", statuses.get(0) == 200 ? "Kok" : "Bakker");
    }

    private static void state(String id, String status, String title) {
        given().get(VACANCIES + "/" + id + "/state").then().body("status", equalTo(status)).body("title", equalTo(title));
    }

    private static List<Integer> together(List<Callable<Integer>> requests) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
