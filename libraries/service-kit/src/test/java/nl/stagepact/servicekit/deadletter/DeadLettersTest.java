package nl.stagepact.servicekit.deadletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.servicekit.RealServers;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.inbox.RawEvents;
import nl.stagepact.servicekit.inbox.ToldRecorder;
import nl.stagepact.servicekit.sql.Sql;

/** An administrator replays, skips and explains what could not be handled, per key and in order. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestSecurity(user = "demo-administrator", roles = Roles.PLATFORM_ADMIN)
class DeadLettersTest {

    private static final String BASE = "/test/v1/dead-letters";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    ToldRecorder recorder;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ReplayDeadLetters replayDeadLetters;

    @Inject
    Sql sql;

    private final RawEvents events = new RawEvents();
    private final String key = "key-" + UUID.randomUUID();

    @BeforeEach
    void empty() {
        sql.update("delete from dead_letter");
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void replayHandlesTheKeyInOrderAndFreesIt() {
        List<UUID> ids = parked(3);
        recorder.failing.remove(key);

        replay(ids.getLast()).body("handled", equalTo(3), "remaining", equalTo(0), "failed", nullValue());

        assertThat(recorder.of(key)).containsExactly(1, 2, 3);
        assertThat(deadLetters.counts()).isEqualTo(new DeadLetterCounts(0, 0));
        events.told(key, 4);
        await().atMost(SOON).untilAsserted(() -> assertThat(recorder.of(key)).containsExactly(1, 2, 3, 4));
    }

    @Test
    void aReplayOfWhatWasHandledTellsWhatRemains() {
        List<UUID> ids = parked(2);
        recorder.failing.remove(key);
        recorder.away.put(key, 2);
        given().post(BASE + "/" + ids.getFirst() + "/replay").then().statusCode(503);
        recorder.away.remove(key);
        recorder.failing.add(key);
        replay(ids.getFirst()).body("handled", equalTo(0), "remaining", equalTo(1), "failed.id",
                equalTo(ids.getLast().toString()));
    }

    @Test
    void aReplayOfWhatWasSkippedReplaysWhatWaitsBehindIt() {
        List<UUID> ids = parked(3);
        skip(ids.getFirst(), "counted by hand").statusCode(200);
        replay(ids.getFirst()).body("handled", equalTo(0), "remaining", equalTo(2), "failed.id",
                equalTo(ids.get(1).toString()));
        recorder.failing.remove(key);
        replay(ids.getFirst()).body("handled", equalTo(2), "remaining", equalTo(0));
        assertThat(recorder.of(key)).as("without the skipped one").containsExactly(2, 3);
    }

    @Test
    void eventsOfTwoSourcesWithTheSameIdAreTwoDeadLetters() {
        recorder.failing.add(key);
        UUID shared = UUID.randomUUID();
        events.told(key, 1, shared, "urn:nld:tests");
        events.told(key, 2, shared, "urn:nld:other");
        await().atMost(SOON).until(() -> deadLetters.counts().deadLetters() == 2);
        List<UUID> ids = ids(key);

        skip(ids.getFirst(), "counted by hand").statusCode(200).body("id", equalTo(ids.getFirst().toString()), "eventId",
                equalTo(shared.toString()));
        skip(ids.getFirst(), "sent again").statusCode(200).body("reason", equalTo("counted by hand"));

        assertThat(ids(key)).containsExactly(ids.getLast());
        given().get(BASE + "/" + shared).then().statusCode(404);
        given().get(BASE + "/" + ids.getLast()).then().statusCode(200).body("event.source", equalTo("urn:nld:other"),
                "event.eventId", equalTo(shared.toString()));
    }

    @Test
    void anEventWithAnEmptyKeyIsListedSkippedAndReplayed() {
        recorder.failing.add("");
        try {
            events.told("", 1);
            events.told("", 2);
            await().atMost(SOON).until(() -> deadLetters.counts().deadLetters() == 2);
            List<UUID> ids = ids("");
            given().get(BASE + "?key=").then().statusCode(200).body("items.id",
                    equalTo(ids.stream().map(UUID::toString).toList()), "items[0].key", equalTo(""));
            given().get(BASE + "?first=true").then().statusCode(200).body("items.size()", equalTo(1));
            skip(ids.getFirst(), "counted by hand").statusCode(200);
        } finally {
            recorder.failing.remove("");
        }
        replay(ids("").getFirst()).body("handled", equalTo(1), "remaining", equalTo(0));
        assertThat(recorder.of("")).containsExactly(2);
    }

    @Test
    void replayIsIdempotentAndUnknownEventsAreNotFound() {
        List<UUID> ids = parked(2);
        recorder.failing.remove(key);
        replay(ids.getFirst()).body("handled", equalTo(2));
        replay(ids.getFirst()).body("handled", equalTo(0), "remaining", equalTo(0));
        assertThat(recorder.of(key)).containsExactly(1, 2);
        given().post(BASE + "/" + UUID.randomUUID() + "/replay").then().statusCode(404);
    }

    @Test
    void replayStopsAtTheFirstThatFailsAgainAndSaysWhy() {
        List<UUID> ids = parked(2);
        sql.update("update dead_letter set reason = 'of before'");
        replay(ids.getLast()).body("handled", equalTo(0), "remaining", equalTo(2), "failed.id",
                equalTo(ids.getFirst().toString()), "failed.reason", containsString("cannot handle " + key));
        given().get(BASE + "/" + ids.getFirst()).then().statusCode(200).body("event.reason",
                containsString("cannot handle " + key), "event.first", equalTo(true), "data.number", equalTo(1));
        assertThat(recorder.of(key)).isEmpty();
    }

    @Test
    void anOutageAfterSomeWereHandledLeavesTheOutcomeUnknown() {
        List<UUID> ids = parked(2);
        recorder.failing.remove(key);
        recorder.away.put(key, 1);
        given().post(BASE + "/" + ids.getFirst() + "/replay").then().statusCode(503).body("type",
                endsWith(":service-unavailable"));
        recorder.away.put(key, 2);
        given().post(BASE + "/" + ids.getFirst() + "/replay").then().statusCode(503).header("Retry-After", notNullValue())
                .body("type", endsWith(":outcome-unknown"));
        assertThat(recorder.of(key)).containsExactly(1);
        recorder.away.remove(key);
        replay(ids.getLast()).body("handled", equalTo(1), "remaining", equalTo(0));
    }

    @Test
    void skipGivesUpTheFirstOnlyAndKeepsTheReason() {
        List<UUID> ids = parked(2);
        skip(ids.getLast(), "too early").statusCode(409).body("detail", containsString(ids.getFirst().toString()));
        skip(ids.getFirst(), "counted by hand").statusCode(200).body("reason", equalTo("counted by hand"), "skippedBy",
                equalTo("demo-administrator"));
        skip(ids.getFirst(), "again").statusCode(200).body("reason", equalTo("counted by hand"));
        skip(UUID.randomUUID(), "unknown").statusCode(404);
        recorder.failing.remove(key);
        replay(ids.getLast()).body("handled", equalTo(1), "remaining", equalTo(0));
        assertThat(recorder.of(key)).containsExactly(2);
        skip(ids.getLast(), "was handled").statusCode(404);
    }

    @Test
    void listsParkedKeysAndTheirEventsInPages() {
        List<UUID> ids = parked(3);
        given().get(BASE + "?first=true").then().statusCode(200).body("items.size()", equalTo(1), "items[0].id",
                equalTo(ids.getFirst().toString()), "items[0].key", equalTo(key), "items[0].parked", equalTo(3),
                "items[0].type",
                equalTo("nl.stagepact.tests.told.v1"), "items[0].reason", containsString("cannot handle"));
        String next = given().get(BASE + "?pageSize=2&key=" + key).then().statusCode(200)
                .body("items.id", equalTo(ids.subList(0, 2).stream().map(UUID::toString).toList())).extract().path("next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200)
                .body("items.id", equalTo(List.of(ids.getLast().toString())), "next", nullValue());
        given().get(BASE + "?key=other").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void administratorsAndTheConsumerAtTheSameTimeHandleEachEventOnceAndInOrder() throws Exception {
        List<UUID> ids = parked(20);
        recorder.failing.remove(key);
        try (ExecutorService administrators = Executors.newFixedThreadPool(3)) {
            List<Future<ReplayDeadLetters.Replay>> replays = IntStream.range(0, 3)
                    .mapToObj(any -> administrators.submit(() -> replayDeadLetters.replay(ids.getLast()))).toList();
            for (int number = 21; number <= 40; number++) {
                events.told(key, number);
            }
            for (Future<ReplayDeadLetters.Replay> each : replays) {
                assertThat(each.get().failed()).isNull();
            }
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(recorder.of(key)).hasSize(40));
        assertThat(recorder.of(key)).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(deadLetters.counts().parkedKeys()).isZero();
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = Roles.SCHOOL_SYSTEM)
    void onlyAdministratorsMay() {
        given().get(BASE).then().statusCode(403);
        given().post(BASE + "/" + UUID.randomUUID() + "/replay").then().statusCode(403);
        skip(UUID.randomUUID(), "x").statusCode(403);
    }

    /** Ids of the dead letters of a key, in the order in which they were parked. */
    private List<UUID> ids(String of) {
        return sql.list("select letter_id from dead_letter where key = ? order by position",
                row -> row.getObject(1, UUID.class),
                of);
    }

    /** Dead letters of events 1 to that many of the key, none of which could be handled. */
    private List<UUID> parked(int count) {
        recorder.failing.add(key);
        for (int number = 1; number <= count; number++) {
            events.told(key, number);
        }
        await().atMost(SOON).until(() -> deadLetters.counts().deadLetters() == count);
        assertThat(deadLetters.counts().parkedKeys()).isEqualTo(1);
        return ids(key);
    }

    private static ValidatableResponse replay(UUID id) {
        return given().post(BASE + "/" + id + "/replay").then().statusCode(200);
    }

    private static ValidatableResponse skip(UUID id, String reason) {
        return given().contentType("application/json").header("Accept-Language", "en").body("{\"reason\": \"" + reason + "\"}")
                .put(BASE + "/" + id + "/skip").then();
    }
}
