package nl.stagepact.placement.confirmation.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.VACANCIES;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.of;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.published;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.put;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.placement.confirmation.usecase.TellCompanies;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.usecase.DecideCertifiability;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = RealMail.class, restrictToAnnotatedClass = true)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class StatusMailTest {

    private static final String CHANGES = "outbox where type = 'nl.stagepact.vacancies.vacancy-status-changed.v1'";
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/placement/v1/confirmations/[A-Za-z0-9_-]{43})");

    @Inject
    DataSource database;

    @Inject
    TellCompanies tellCompanies;

    @Inject
    ExpireVacancies expireVacancies;

    @Inject
    ReportNotLooking reportNotLooking;

    @Inject
    DecideCertifiability decideCertifiability;

    @Inject
    ReceiveCompanyMutations receiveMutations;

    @BeforeEach
    void companies() throws SQLException {
        RealMail.SERVER.reset();
        AVacancyBody.companies(database);
    }

    @Test
    void aCompanyIsToldOnceWhenItsVacanciesAreBlocked() throws Exception {
        published(of("Bakker", "25180", ""));
        published(of("Kok", "25180", ""));
        published(of("Developer", "25604", ""));
        assertThat(tellCompanies.tell()).isZero();
        recognisedFor(2, "25604");
        assertThat(tellCompanies.tell()).isEqualTo(1);
        assertThat(tellCompanies.tell()).isZero();
        MimeMessage mail = onlyMail();
        assertThat(mail.getAllRecipients()[0]).hasToString("stage@bedrijf.example");
        assertThat(mail.getSubject()).isEqualTo("Uw stageplekken: Bakker en nog 1");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContent().toString()).contains("\"Bakker\": Studenten zien deze plek niet", "\"Kok\"",
                "Vraag SBB naar de erkenning", "not recognised").doesNotContain("Developer", "/confirmations/");
        assertThat(Rows.count(database, CHANGES)).isEqualTo(2);
    }

    @Test
    void aCompanyIsToldWhenItsVacanciesAreFreeAgain() throws Exception {
        published(of("Bakker", "25180", ""));
        recognisedFor(2, "25604");
        assertThat(tellCompanies.tell()).isEqualTo(1);
        RealMail.SERVER.reset();
        recognisedFor(3, "25180");
        assertThat(tellCompanies.tell()).isEqualTo(1);
        assertThat(tellCompanies.tell()).isZero();
        assertThat(onlyMail().getContent().toString()).contains("\"Bakker\": Studenten zien deze plek.");
        assertThat(Rows.count(database, CHANGES)).isEqualTo(2);
    }

    @Test
    void aHiddenVacancyIsConfirmedByTheLinkInItsMail() throws Exception {
        String id = published(of("Bakker", "25180", ""));
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 30");
        expireVacancies.expire();
        assertThat(tellCompanies.tell()).isEqualTo(1);
        assertThat(onlyMail().getSubject()).isEqualTo("Uw stageplek: Bakker");
        Matcher link = LINK.matcher(onlyMail().getContent().toString());
        assertThat(link.find()).isTrue();
        given().contentType("application/x-www-form-urlencoded; charset=ISO-8859-1").body("decision=confirm")
                .post(link.group(1)).then().statusCode(200);
        given().get(VACANCIES + "/" + id).then().statusCode(200);
        assertThat(tellCompanies.tell()).as("the company did it itself").isZero();
        assertThat(Rows.count(database, CHANGES)).isEqualTo(2);
    }

    @Test
    void aCompanyIsNotToldOfWhatIsDoneOnItsBehalf() throws SQLException {
        String id = published(of("Bakker", "25180", ""));
        reportNotLooking.report(UUID.fromString(id), "99DA");
        reportNotLooking.report(UUID.fromString(id), "99DB");
        put(id, version(id), of("Bakker m/v", "25180", "")).statusCode(200).body("vacancy.status", equalTo("published"));
        put(id, version(id), of("Bakker m/v", "25180", AVacancyBody.DOUBT)).body("vacancy.status", equalTo("escalated"));
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(200);
        assertThat(tellCompanies.tell()).isZero();
        assertThat(Rows.count(database, CHANGES)).isEqualTo(4);
    }

    @Test
    void aCompanyIsToldOfAnAdvisersDecision() throws Exception {
        String id = published(of("Bakker", "25180", AVacancyBody.DOUBT));
        decideCertifiability.decide(UUID.fromString(id),
                new Certifiability(CertifiableDecision.YES, "Servicedocument mbo", "8.1"),
                read -> true, "demo-sbb");
        int before = version(id);
        assertThat(tellCompanies.tell()).isEqualTo(1);
        assertThat(onlyMail().getContent().toString()).contains("\"Bakker\": Studenten zien deze plek.");
        assertThat(version(id)).as("telling is no change").isEqualTo(before);
    }

    @Test
    void failedMailsAreSentLaterButOldNewsIsNot() throws Exception {
        published(of("Bakker", "25180", ""));
        recognisedFor(2, "25604");
        RealMail.SERVER.stop();
        assertThat(tellCompanies.tell()).isZero();
        RealMail.SERVER.start();
        EmptyTables.run(database, "update vacancy set status_since = {now} - interval '8 days'");
        assertThat(tellCompanies.tell()).isZero();
        EmptyTables.run(database, "update vacancy set status_since = {now} - interval '6 days'");
        assertThat(tellCompanies.tell()).isEqualTo(1);
        onlyMail();
    }

    @Test
    void aCompanyIsToldByOneOfSeveralProcesses() throws Exception {
        published(of("Bakker", "25180", ""));
        recognisedFor(2, "25604");
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> tell = tellCompanies::tell;
            processes.invokeAll(List.of(tell, tell, tell, tell)).forEach(each -> assertThat(each.isDone()).isTrue());
        }
        onlyMail();
    }

    private void recognisedFor(int sequence, String programme) throws IOException {
        receiveMutations.receive(List.of(ACompanyLine.read(ACompanyLine.of("900000001", "De Korenaar",
                ACompanyLine.recognition(programme)), sequence)), "demo-sbb", "k" + sequence, new byte[] { (byte) sequence },
                Object::toString);
    }

    private static MimeMessage onlyMail() {
        assertThat(RealMail.SERVER.getReceivedMessages()).hasSize(1);
        return RealMail.SERVER.getReceivedMessages()[0];
    }
}
