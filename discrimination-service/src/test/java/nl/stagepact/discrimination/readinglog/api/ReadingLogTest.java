package nl.stagepact.discrimination.readinglog.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AReport;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** The log of readings, as a privacy officer verifies it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-privacy-officer", roles = "privacy-officer")
class ReadingLogTest {

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    private UUID caseId;

    @BeforeEach
    void aCase() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
        sent(AReport.ANONYMOUS);
        caseId = asDesk.cases("99DA").getFirst();
    }

    @Test
    void readingsAtTheSameTimeFollowEachOtherInOneChain() {
        IntStream.range(0, 40).parallel().forEach(_ -> asDesk.read("99DA", caseId));
        given().get(BASE + "/readings?pageSize=100").then().statusCode(200).body("items.number",
                contains(IntStream.rangeClosed(1, 40).boxed().toArray(Integer[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "update reading set subject = 'x'", "delete from reading", "truncate reading" })
    void readingsCannotBeChanged(String statement) throws SQLException {
        asDesk.read("99DA", caseId);
        assertThatThrownBy(() -> run(statement)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
        assertThat(Rows.count(database, "reading")).isEqualTo(1);
    }

    @Test
    void theHeadOfYesterdayStandsForTheReadingsUntilThen() throws Exception {
        byte[] before = head();
        asDesk.read("99DA", caseId);
        assertThat(head()).as("today's readings are not in it").isEqualTo(before);
        run("alter table reading disable trigger reading_append_only");
        run("update reading set read_on = read_on - 1");
        run("alter table reading enable trigger reading_append_only");
        String hash = given().get(BASE + "/readings").then().extract().path("items[0].hash");
        String day = given().get(BASE + "/reading-log-head").then().statusCode(200).extract().path("day");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(HexFormat.of().parseHex(hash));
        assertThat(head()).isNotEqualTo(before).isEqualTo(digest.digest(day.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readingsAreExportedAsLogboekDataverwerkingenHasThem() {
        asDesk.read("99DA", caseId);
        String hash = given().get(BASE + "/readings").then().extract().path("items[0].hash");
        String span = "resourceSpans[0].scopeSpans[0].spans[0].";
        given().get(BASE + "/readings/spans").then().statusCode(200).body(span + "traceId", equalTo(hash.substring(0, 32)))
                .body(span + "spanId", equalTo(hash.substring(32, 48)))
                .body(span + "attributes.find { it.key == 'dpl.core.data_subject_id' }.value.stringValue",
                        equalTo(caseId.toString()))
                .body(span + "attributes.key", hasItem("dpl.core.processing_activity_id"))
                .body(span + "startTimeUnixNano", endsWith("00000000000"));
    }

    @Test
    void aPrivacyOfficerReadsNoCase() {
        given().get(BASE + "/cases").then().statusCode(403);
        given().get(BASE + "/cases/" + caseId).then().statusCode(403)
                .body("type", equalTo("urn:problem-type:stagepact:not-authorised"));
    }

    private static byte[] head() {
        return HexFormat.of().parseHex(given().get(BASE + "/reading-log-head").then().extract().<String> path("digest"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
