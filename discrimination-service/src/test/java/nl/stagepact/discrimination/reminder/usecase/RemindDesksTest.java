package nl.stagepact.discrimination.reminder.usecase;

import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.mail.Message;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.util.GreenMailUtil;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

/** The daily mail to desks. The tests' clock stands on a working day. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = RealMail.class, restrictToAnnotatedClass = true)
class RemindDesksTest {

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    RemindDesks remindDesks;

    @BeforeEach
    void desksOfEachKind() throws Exception {
        EmptyTables.in(database);
        RealMail.SERVER.purgeEmailFromAllMailboxes();
        desks.ofEachKind();
        update("update desk set email = 'meldpunt@' || lower(code) || '.example'");
    }

    @Test
    void aDeskIsMailedOnceADayThatSomethingWaits() throws Exception {
        assertThat(remindDesks.remind()).isZero();
        sent(ANONYMOUS);
        sent(ANONYMOUS);
        assertThat(remindDesks.remind()).isEqualTo(1);
        assertThat(remindDesks.remind()).isZero();
        Message mail = RealMail.SERVER.getReceivedMessages()[0];
        assertThat(RealMail.SERVER.getReceivedMessages()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("meldpunt@99da.example");
        String text = mail.getSubject() + GreenMailUtil.getBody(mail);
        Stream.of("2", "Korenaar", "hoofddoek", "http", "religi").forEach(secret -> assertThat(text).doesNotContain(secret));
        update("update desk_reminder set reminded_on = reminded_on - 1");
        assertThat(remindDesks.remind()).isEqualTo(1);
    }

    @Test
    void whatTheReporterAddsWaitsUntilTheNextWorkingDay() throws SQLException {
        String code = sent(ANONYMOUS);
        update("update discrimination_case set state = 'in_hand'; update term set ended_on = due_on, met = true;"
                + " update sealed_entry set written_on = written_on - 10");
        assertThat(remindDesks.remind()).isZero();
        by(code).body("{\"text\": \"Is er al nieuws?\"}").post(BASE + "/own-report/messages").then().statusCode(204);
        assertThat(remindDesks.remind()).isEqualTo(1);
    }

    @Test
    void aTermThatIsDueWaits() throws SQLException {
        sent(ANONYMOUS);
        update("update discrimination_case set state = 'in_hand'; update sealed_entry set written_on = written_on - 10;"
                + " update term set due_on = due_on + 30");
        assertThat(remindDesks.remind()).isZero();
        update("update term set due_on = due_on - 200 where kind = 'feedback'");
        assertThat(remindDesks.remind()).isEqualTo(1);
    }

    @Test
    void aDeskWithoutAnAddressIsNotMailed() throws SQLException {
        update("update desk set email = null");
        sent(ANONYMOUS);
        assertThat(remindDesks.remind()).isZero();
    }

    @Test
    void aMailThatTheServerDoesNotTakeIsSentLater() throws SQLException {
        sent(ANONYMOUS);
        RealMail.SERVER.stop();
        try {
            assertThatThrownBy(() -> remindDesks.remind()).isInstanceOf(IllegalStateException.class)
                    .hasMessage("1 mails to desks were not accepted by the mail server");
        } finally {
            RealMail.SERVER.start();
        }
        assertThat(remindDesks.remind()).isEqualTo(1);
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
