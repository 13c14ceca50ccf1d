package nl.stagepact.discrimination;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.discrimination.statistics.usecase.ReleaseCounts;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/**
 * What moves when somebody reports, and can be seen by one who may not know: events, metrics, and what a database's log shows.
 */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CorrelationTest {

    private static final String BUSY = ANONYMOUS.replace("\"99DA\"", "\"99DB\"").replace("[\"religion\"]",
            "[\"race\", \"sex\"]");

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @Inject
    ReleaseCounts releaseCounts;

    @BeforeEach
    void desksOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void nothingOfACaseMakesAnEvent() throws SQLException {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        by(code).body("{\"text\": \"Hallo\"}").post(BASE + "/own-report/messages");
        by(code).body("{\"desk\": \"sbb\", \"parts\": [\"company\"]}").put(BASE + "/own-report/consents");
        by(code).body("{\"desk\": \"discriminatie-nl\", \"others\": 2, \"wish\": \"talk\"}").put(BASE + "/own-report/lodging");
        asDesk.ask("99DA", caseId, "Hoe ging het?");
        asDesk.read("99DA", caseId);
        by(code).post(BASE + "/own-report/withdrawals");
        assertThat(Rows.count(database, "outbox")).isZero();
    }

    /** Whoever scrapes metrics every second sees that the service was used, and not for what, nor by whom. */
    @Test
    void metricsAreTheSameWhateverWasReportedAndByWhomItIsHandled() {
        sent(ANONYMOUS);
        Set<String> before = series();
        sent(BUSY);
        given().header("Receipt-Code", "0000-0000-0000-0000-0000-0000-0000-0000").get(BASE + "/own-report");
        assertThat(series()).filteredOn(name -> name.startsWith("http.server.requests"))
                .allSatisfy(name -> assertThat(name).containsAnyOf("uri=" + BASE + ",", "uri=" + BASE + "]", "uri=other"))
                .noneSatisfy(name -> assertThat(name).contains("report"));
        Set<String> added = new HashSet<>(series());
        added.removeAll(before);
        assertThat(added).allSatisfy(name -> assertThat(name).startsWith("http.server.requests").contains("status=404"));
    }

    /** The log of the database has the order of all transactions: what is counted must not follow that of the reports. */
    @Test
    void theOrderOfTransactionsJoinsNoCountToACase() throws SQLException {
        List<String> sent = IntStream.range(0, 40).mapToObj("GM%04d"::formatted).toList();
        sent.forEach(municipality -> sent(ANONYMOUS.replace("GM0307", municipality)));
        releaseCounts.release();
        Set<String> ofCases = Set.copyOf(column("select xmin::text from discrimination_case"));
        List<String> ofCounts = column("select distinct xmin::text from counted_report");
        assertThat(ofCounts).hasSize(1).noneMatch(ofCases::contains);
        assertThat(spearman(column("select residence from counted_report order by ctid"), sent)).isBetween(-0.5, 0.5);
        assertThat(spearman(column("select residence from counted_report order by id"), sent)).isBetween(-0.5, 0.5);
    }

    /** Rank correlation of two orders of the same things; within 0.5 with a probability of 999 in 1,000 for forty at random. */
    private static double spearman(List<String> order, List<String> other) {
        long squares = 0;
        for (int i = 0; i < order.size(); i++) {
            long distance = i - other.indexOf(order.get(i));
            squares += distance * distance;
        }
        long n = order.size();
        return 1 - 6.0 * squares / (n * (n * n - 1));
    }

    private Set<String> series() {
        return meters.getMeters().stream().map(meter -> meter.getId().getName() + meter.getId().getTags().stream()
                .map(tag -> tag.getKey() + '=' + tag.getValue()).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.toSet());
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
