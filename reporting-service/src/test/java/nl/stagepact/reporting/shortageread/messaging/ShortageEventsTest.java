package nl.stagepact.reporting.shortageread.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.events.Event;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.AreaPeriod;
import nl.stagepact.events.registers.ProgrammeChanged;
import nl.stagepact.events.registers.ProgrammePeriod;
import nl.stagepact.events.shortages.DeliveryLine;
import nl.stagepact.events.shortages.DeliveryLinesRecorded;
import nl.stagepact.events.shortages.DeliveryRecorded;
import nl.stagepact.events.shortages.DeliveryTotals;
import nl.stagepact.events.shortages.DeliveryWithdrawn;
import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.inbox.EventDispatch;
import nl.stagepact.servicekit.inbox.ReceivedEvent;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-policy-officer", roles = "policy-officer")
@OidcSecurity(claims = @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY))
class ShortageEventsTest {

    private static final String SUMMARY = "/reporting/v1/regions/AM14/shortage-summary";
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);

    @Inject
    EventDispatch dispatch;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @BeforeEach
    void emptyTables() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate shortage_delivery, shortage_delivery_part, shortage_sum, current_delivery, inbox, dead_letter, register_code, register_period");
        }
        dispatch(List.of(area("municipality", "GM0307", "Amersfoort", List.of()),
                area("labour_market_region", "AM14", "Amersfoort", List.of("GM0307")),
                area("labour_market_region", "AM13", "Midden-Utrecht", List.of("GM0344")),
                area("pact_area", "amersfoort", "Amersfoorts Stagepact", List.of("GM0307"))));
    }

    @Test
    void olderRegisterVersionsDoNotReplaceNames() {
        dispatch(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 80))));
        summary().body("top.programmeCode", contains("99101")).body("top[0].programmeName", nullValue());
        dispatch(List.of(programme("99101", 2, "Helpende"), programme("99101", 1, "Een oudere naam")));
        summary().body("regionName", equalTo("Amersfoort")).body("top.programmeName", contains("Helpende"))
                .body("top.demo", contains(true));
        dispatch(List.of(programme("99101", 2, "Nog eens verteld")));
        summary().body("top.programmeName", contains("Nog eens verteld"));
    }

    @Test
    void partnersReadTheRegionsThatTheirPactOverlaps() {
        dispatch(List.of(area("pact_area", "amersfoort", "Amersfoorts Stagepact", List.of("GM0344"))));
        given().get(SUMMARY).then().statusCode(403);
        given().get("/reporting/v1/regions/AM13/shortage-summary").then().statusCode(200);
    }

    @Test
    void countsADeliveryOnceItIsComplete() {
        List<Event> events = delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 80), line("99102", "2", 12)));
        dispatch(events.subList(0, 2));
        summary().body("shortage", nullValue()).body("coverage.delivered", empty());
        dispatch(events.subList(2, 3));
        summary().body("shortage", equalTo(92)).body("perLevel.level", contains("2"))
                .body("coverage.delivered.institutionCode", contains("99DA"));
    }

    @Test
    void countsThePreviousDeliveryUntilTheNewOneIsComplete() {
        dispatch(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 80))));
        List<Event> correction = delivery("99DA", JANUARY, 2, List.of(line("99101", "2", 30), line("99102", "2", 1)));
        dispatch(correction.subList(0, 2));
        summary().body("shortage", equalTo(80)).body("coverage.delivered.version", contains(1));
        dispatch(correction.subList(2, 3));
        summary().body("shortage", equalTo(31)).body("coverage.delivered.version", contains(2));
    }

    @Test
    void ignoresOlderDeliveriesThatArriveLate() {
        dispatch(delivery("99DA", JANUARY, 2, List.of(line("99101", "2", 30))));
        dispatch(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 80))));
        dispatch(delivery("99DA", JANUARY.minusDays(14), 7, List.of(line("99101", "2", 99))));
        summary().body("shortage", equalTo(30)).body("coverage.delivered.version", contains(2));
        assertThat(count("shortage_delivery")).as("only the current delivery is stored").isEqualTo(1);
    }

    @Test
    void withdrawnDeliveryGivesWayToTheOneThatCountsAgain() {
        List<Event> december = delivery("99DA", JANUARY.minusDays(14), 1, List.of(line("99101", "2", 80)));
        dispatch(december);
        dispatch(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 30))));
        dispatch(delivery("99DA", JANUARY, 2, List.of(line("99101", "2", 31))));
        dispatch(List.of(withdrawn(JANUARY, 2)));
        summary().body("shortage", nullValue()).body("coverage.delivered", empty());
        dispatch(december);
        summary().body("shortage", equalTo(80));
        dispatch(delivery("99DA", JANUARY, 3, List.of(line("99101", "2", 12))));
        summary().body("shortage", equalTo(12)).body("coverage.delivered.version", contains(3));
        assertThat(count("shortage_delivery")).isEqualTo(1);
    }

    @Test
    void withdrawalOfAnEarlierDateOrVersionChangesNothing() {
        dispatch(delivery("99DA", JANUARY, 2, List.of(line("99101", "2", 30))));
        dispatch(List.of(withdrawn(JANUARY.minusDays(14), 9), withdrawn(JANUARY, 1)));
        summary().body("shortage", equalTo(30)).body("coverage.delivered.version", contains(2));
    }

    @Test
    void discardsAnIncompleteDeliveryOnceSuperseded() {
        List<Event> older = delivery("99DA", JANUARY.minusDays(14), 1,
                List.of(line("99101", "2", 80), line("99102", "2", 80)));
        dispatch(older.subList(0, 2));
        dispatch(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 30))));
        assertThat(count("shortage_delivery")).as("the incomplete older delivery is deleted").isEqualTo(1);
        dispatch(older.subList(2, older.size()));
        assertThat(count("shortage_delivery")).isEqualTo(1);
        summary().body("shortage", equalTo(30));
    }

    @Test
    void orderAndRepetitionOfPartsDoNotMatter() {
        List<Event> events = delivery("99DA", JANUARY, 1,
                List.of(line("99101", "2", 1), line("99102", "2", 2), line("99101", "2", 4), line("25604", "4", 8)));
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            List<Event> twice = new ArrayList<>(events);
            twice.addAll(events);
            Collections.shuffle(twice, random);
            twice.forEach(event -> dispatch(List.of(event)));
            summary().body("shortage", equalTo(15)).body("top.shortage", contains(8, 5, 2));
        }
    }

    @Test
    void redeliveredEventIsHandledOnce() {
        long before = count("inbox");
        List<ReceivedEvent> received = received(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 80))));
        dispatch.handleAll(received);
        dispatch.handleAll(received);
        received.forEach(dispatch::handle);
        summary().body("shortage", equalTo(80));
        assertThat(count("inbox")).isEqualTo(before + 2);
    }

    @Test
    void usesCompetitionRankingAndShowsAllTiesAtRankTen() {
        List<DeliveryLine> lines = new ArrayList<>();
        int[] shortages = { 129, 108, 40, 30, 20, 13, 12, 12, 12, 10, 10, 9, 0 };
        for (int i = 0; i < shortages.length; i++) {
            lines.add(line("9910" + (char) ('0' + i % 10) + (i < 10 ? "" : "x"), "2", shortages[i]));
        }
        dispatch(delivery("99DA", JANUARY, 1, lines));
        summary().body("top.rank", contains(1, 2, 3, 4, 5, 6, 7, 7, 7, 10, 10)).body("shortage", equalTo(405));
    }

    @Test
    void unknownShortageIsNotZero() {
        dispatch(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", null))));
        summary().body("shortage", nullValue()).body("unknownLines", equalTo(1)).body("coverage.delivered.version",
                contains(1));
    }

    @Test
    void eventTypesWithoutAHandlerAreIgnored() {
        long before = count("inbox");
        ReceivedEvent other = new ReceivedEvent("shortage-events", "99DA",
                new CloudEventHeaders(UUID.randomUUID(), "urn:nld:x", "nl.stagepact.shortages.digest-made.v1", "x",
                        Instant.EPOCH),
                "{".getBytes(StandardCharsets.UTF_8));
        assertThat(dispatch.handleAll(List.of(other))).isTrue();
        assertThat(dispatch.handle(other)).isTrue();
        assertThat(count("inbox")).isEqualTo(before);
    }

    @Test
    void unreadableEventParksItsKeyOnly() {
        ReceivedEvent broken = new ReceivedEvent("shortage-events", "99DA",
                new CloudEventHeaders(UUID.randomUUID(), "urn:nld:x",
                        "nl.stagepact.shortages.delivery-recorded.v1", "x", Instant.EPOCH),
                "{".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> dispatch.handle(broken)).hasMessageContaining("Not the JSON");
        dispatch.park(broken, "broken");
        List<ReceivedEvent> later = received(delivery("99DA", JANUARY, 1, List.of(line("99101", "2", 80))));
        assertThat(dispatch.handleAll(later)).isFalse();
        later.forEach(event -> assertThat(dispatch.handle(event)).isFalse());
        dispatch(delivery("99DB", JANUARY, 1, List.of(line("99101", "2", 5))));
        summary().body("shortage", equalTo(5));
        assertThat(count("dead_letter")).isEqualTo(3);
    }

    @Test
    void partnersOfAnotherPactGet403AndMalformedCodes400() {
        given().get("/reporting/v1/regions/AM13/shortage-summary").then().statusCode(403)
                .contentType("application/problem+json");
        given().get("/reporting/v1/regions/utrecht/shortage-summary").then().statusCode(400)
                .body("errors[0].parameter", equalTo("regionCode"));
    }

    private static ValidatableResponse summary() {
        return given().get(SUMMARY).then().statusCode(200);
    }

    private void dispatch(List<Event> events) {
        assertThat(dispatch.handleAll(received(events))).isTrue();
    }

    private List<ReceivedEvent> received(List<Event> events) {
        return events.stream().map(event -> {
            try {
                return new ReceivedEvent("shortage-events", event.key(), new CloudEventHeaders(UUID.randomUUID(), "urn:nld:x",
                        event.type().name(), event.subject(), Instant.EPOCH), json.writeValueAsBytes(event));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    /** An announcement and one part per line. */
    private static List<Event> delivery(String school, LocalDate date, int version, List<DeliveryLine> lines) {
        UUID id = UUID.randomUUID();
        List<Event> events = new ArrayList<>();
        events.add(new DeliveryRecorded(id, school, date, version, Instant.EPOCH, "test", lines.size(), lines.size(),
                new DeliveryTotals(null, null, null, null, null, null)));
        for (int part = 1; part <= lines.size(); part++) {
            events.add(new DeliveryLinesRecorded(id, school, date, version, part, lines.size(), List.of(lines.get(part - 1))));
        }
        return events;
    }

    private static Event withdrawn(LocalDate date, int version) {
        return new DeliveryWithdrawn(UUID.randomUUID(), "99DA", date, version, Instant.EPOCH, "test");
    }

    private static Event area(String type, String code, String name, List<String> municipalities) {
        return new AreaChanged(type, code, 1,
                List.of(new AreaPeriod(name, municipalities, LocalDate.of(2015, 1, 1), null, false)));
    }

    private static Event programme(String code, int version, String name) {
        return new ProgrammeChanged(code, "crebo", version, List.of(new ProgrammePeriod(name, null, "2", "trade", null, true,
                LocalDate.of(2015, 1, 1), null, true)));
    }

    private static DeliveryLine line(String programme, String level, @Nullable Integer shortage) {
        return new DeliveryLine(programme, level, "bol", "AM14", "2026-02", null, shortage, null, null, null, null,
                shortage == null ? List.of("shortage") : null);
    }

    private long count(String from) {
        return Rows.count(database, from);
    }
}
