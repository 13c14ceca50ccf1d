package nl.stagepact.placement.confirmation.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
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
import nl.stagepact.placement.confirmation.usecase.RemindEmployers;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = RealMail.class, restrictToAnnotatedClass = true)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class ReminderMailTest {

    private static final String VACANCIES = "/placement/v1/vacancies";
    private static final LocalDate TODAY = FixedDay.TODAY;

    @Inject
    DataSource database;

    @Inject
    RemindEmployers remindEmployers;

    @BeforeEach
    void companies() throws SQLException {
        RealMail.SERVER.reset();
        EmptyTables.in(database, "insert into programme values ('25180', 1)",
                "insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null)",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                            content_hash, recorded_at, recorded_by)
                        values ('1', 1, 'Keuken', 'k', '3811AA', 'Amersfoort', '[{"role": "reception", "email": "balie@keuken.example"},
                            {"role": "workplace_trainer", "email": "stage@keuken.example"}]', true, '', {now}, 'test'),
                            ('2', 1, 'Stil', 's', '3811AA', 'Amersfoort', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('1', '25180', false, '{}', '2020-01-01'), ('2', '25180', false, '{}', '2020-01-01')""");
    }

    @Test
    void remindsOnceAfterTwentyOneDaysWithAConfirmationLink() throws Exception {
        String vacancy = publish("1");
        confirmedDaysAgo(20);
        assertThat(remindEmployers.remind()).isZero();
        confirmedDaysAgo(21);
        assertThat(remindEmployers.remind()).isEqualTo(1);
        assertThat(remindEmployers.remind()).isZero();
        assertThat(RealMail.SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage mail = RealMail.SERVER.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("stage@keuken.example");
        assertThat(mail.getSubject()).contains("Leerplek");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String text = mail.getContent().toString();
        assertThat(text).contains(TODAY.plusDays(9).toString());
        Matcher link = Pattern.compile("https?://[^/]+(/placement/v1/confirmations/[A-Za-z0-9_-]{43})").matcher(text);
        assertThat(link.find()).isTrue();
        given().accept("text/html").get(link.group(1)).then().statusCode(200).body(containsString("Leerplek"));
        given().contentType("application/x-www-form-urlencoded; charset=ISO-8859-1").body("decision=confirm")
                .post(link.group(1)).then()
                .statusCode(200);
        given().get(VACANCIES + "/" + vacancy).then().body("confirmedOn", equalTo(TODAY.toString()));
        confirmedDaysAgo(22);
        assertThat(remindEmployers.remind()).as("of a later confirmation again").isEqualTo(1);
    }

    @Test
    void companiesWithoutAddressAreSkipped() throws SQLException {
        publish("2");
        confirmedDaysAgo(25);
        assertThat(remindEmployers.remind()).isEqualTo(1);
        assertThat(remindEmployers.remind()).isZero();
        assertThat(RealMail.SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void failedRemindersAreSentLater() throws SQLException {
        publish("1");
        confirmedDaysAgo(25);
        RealMail.SERVER.stop();
        assertThat(remindEmployers.remind()).isZero();
        RealMail.SERVER.start();
        assertThat(remindEmployers.remind()).isEqualTo(1);
        assertThat(RealMail.SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailServerThatDoesNotAnswerHoldsNoLocksForLong() throws Exception {
        publish("1");
        confirmedDaysAgo(25);
        int port = RealMail.SERVER.getSmtp().getPort();
        RealMail.SERVER.stop();
        try (ServerSocket silent = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
            assertThat(silent.isBound()).isTrue();
            assertTimeout(Duration.ofSeconds(15), () -> assertThat(remindEmployers.remind()).as("three attempts").isZero());
        } finally {
            RealMail.SERVER.start();
        }
        assertThat(remindEmployers.remind()).isEqualTo(1);
    }

    /** Also when it is the first one each time. */
    @Test
    void aRejectedAddressDoesNotStopOtherReminders() throws SQLException {
        EmptyTables.run(database,
                "update training_company set contacts = '[{\"role\": \"reception\", \"email\": \"a b@x\"}]' where leerbedrijf_id = '2'");
        publish("2");
        publish("1");
        EmptyTables.run(database,
                "update vacancy set confirmed_on = date '" + TODAY.minusDays(25) + "' where leerbedrijf_id = '2'",
                "update vacancy set confirmed_on = date '" + TODAY.minusDays(22) + "' where leerbedrijf_id = '1'");
        assertThat(remindEmployers.remind()).isEqualTo(1);
        assertThat(RealMail.SERVER.getReceivedMessages()).hasSize(1);
        assertThat(remindEmployers.remind()).as("tried again, in vain").isZero();
        publish("1");
        EmptyTables.run(database,
                "update vacancy set confirmed_on = date '" + TODAY.minusDays(21) + "' where reminded_for is null"
                        + " and leerbedrijf_id = '1'");
        assertThat(remindEmployers.remind()).isEqualTo(1);
    }

    private void confirmedDaysAgo(int days) throws SQLException {
        EmptyTables.run(database, "update vacancy set confirmed_on = date '" + TODAY.minusDays(days) + "'");
    }

    private static String publish(String company) {
        return given().contentType("application/json")
                .body("""
                        {"leerbedrijfId": "%s", "title": "Leerplek", "tasks": [{"text": "Koken"}], "programmeCodes": ["25180"],
                         "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday"], "hoursPerWeek": 8, "places": 1}"""
                        .formatted(company, TODAY.plusDays(10), TODAY.plusDays(100)))
                .post(VACANCIES).then().statusCode(201).extract().path("vacancy.id");
    }
}
