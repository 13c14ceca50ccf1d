package nl.stagepact.servicekit.inbox;

import static nl.stagepact.servicekit.inbox.RawEvents.bytes;
import static nl.stagepact.servicekit.inbox.RawEvents.data;
import static nl.stagepact.servicekit.inbox.RawEvents.headers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;
import nl.stagepact.servicekit.sql.Sql;

/** Records that are no events, or that PostgreSQL cannot store, stop their own key and no other; none is lost. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UnparkableEventsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    ToldRecorder recorder;

    @Inject
    EventConsumerLoop loop;

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

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("ce_subject", new byte[] { 'a', 0, 'b' }, "control character"),
                Arguments.of("ce_source", new byte[] { 'a', 0, 'b' }, "control character"),
                Arguments.of("ce_type", new byte[] { (byte) 0xC3, 0x28 }, "not UTF-8"),
                Arguments.of("ce_subject", bytes("s".repeat(5_000)), "longer than 1000 bytes"),
                Arguments.of("ce_source", bytes("s".repeat(5_000)), "longer than 1000 bytes"),
                Arguments.of("ce_id", bytes("no-uuid"), "no-uuid"),
                Arguments.of("ce_time", bytes("+999999999-12-31T23:59:59Z"), "out of range"),
                Arguments.of("ce_time", bytes("-4000000-01-01T00:00:00Z"), "out of range"),
                Arguments.of("ce_time", bytes("yesterday"), "yesterday"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void parksItsKeyAlone(String header, byte[] value, String reason) {
        long counted = loop.deadLetters();
        events.write(bytes(key), headers(Map.of(header, value)), bytes(data(key, 1)));
        events.write(bytes(key + "'"), headers(Map.of(header, value)), bytes(data(key + "'", 1)));
        events.told(key, 2);
        events.told(key + "-honest", 1);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(recorder.of(key + "-honest")).containsExactly(1);
            assertThat(numbersParked(key)).as("in order").containsExactly(data(key, 1), data(key, 2));
            assertThat(numbersParked(key + "'")).containsExactly(data(key + "'", 1));
        });
        assertThat(recorder.of(key)).isEmpty();
        assertThat(sql.list("select reason from dead_letter where key = ? order by position", row -> row.getString(1), key)
                .getFirst()).contains(reason);
        List<ConsumerRecord<byte[], byte[]>> copies = RawEvents.deadLetters(bytes(key));
        assertThat(copies).hasSize(2);
        assertThat(copies.getFirst().headers().lastHeader(header).value()).isEqualTo(value);
        assertThat(copies.getFirst().value()).isEqualTo(bytes(data(key, 1)));
        assertThat(loop.deadLetters()).isEqualTo(counted + 3);
    }

    @Test
    void aKeyThatIsNoTextIsParkedAlone() {
        byte[] unreadable = { 'k', 0, (byte) 0xFF };
        recorder.failing.add(key);
        events.write(unreadable, headers(Map.of()), bytes(data(key, 1)));
        events.told(key + "-honest", 1);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(numbersParked("hex:6b00ff")).containsExactly(data(key, 1));
            assertThat(recorder.of(key + "-honest")).containsExactly(1);
        });
    }

    @Test
    void dataThatIsNoTextIsKeptAsItIs() {
        byte[] data = { '{', (byte) 0xFF, 0, '}' };
        events.write(bytes(key), headers(Map.of()), data);
        events.told(key + "-honest", 1);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(sql.list("select data from dead_letter where key = ?", row -> row.getBytes(1), key))
                    .containsExactly(data);
            assertThat(recorder.of(key + "-honest")).containsExactly(1);
        });
    }

    /** Far more than a producer sends by default, and little for the broker, which sees it compressed. */
    @ParameterizedTest
    @ValueSource(ints = { 3_000_000, 65 * 1024 * 1024 })
    void aRecordThatIsSmallOnlyWhenCompressedIsParked(int size) {
        events.write(bytes(key), headers(Map.of()), new byte[size]);
        events.told(key + "-honest", 1);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(sql.list("select length(data) from dead_letter where key = ?", row -> row.getInt(1), key))
                    .containsExactly(size);
            assertThat(recorder.of(key + "-honest")).containsExactly(1);
        });
    }

    /** Read models are rebuilt from events, and a malformed record without a key is in the dead-letter topic only. */
    @Test
    void topicsForgetNothing() throws Exception {
        List<ConfigResource> topics = Stream.of("kit-events", "kit-events-dead-letters")
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic)).toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealServers.broker.bootstrap()))) {
            assertThat(admin.describeConfigs(topics).all().get().values())
                    .allMatch(settings -> settings.get("retention.ms").value().equals("-1"));
        }
    }

    @Test
    void whatIsNotHandledCountsAsLagAndNotAsHandled() {
        recorder.failing.add(key);
        events.told(key, 1);
        await().pollInterval(Duration.ofMillis(5)).atMost(SOON)
                .untilAsserted(() -> assertThat(loop.lags().values()).anyMatch(lag -> lag > 0));
        await().atMost(SOON).untilAsserted(() -> assertThat(loop.lags().values()).allMatch(lag -> lag == 0));
    }

    @Test
    void withoutAKeyNothingIsParkedAndTheRecordIsInTheDeadLetterTopic() {
        long counted = loop.deadLetters();
        byte[] data = bytes(data(key, 1));
        events.write(null, headers(Map.of("ce_id", bytes("none"))), data);
        events.told(key, 2);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(loop.deadLetters()).isEqualTo(counted + 1);
            assertThat(recorder.of(key)).containsExactly(2);
        });
        assertThat(RawEvents.deadLetters(null)).extracting(ConsumerRecord::value).contains(data);
        assertThat(sql.list("select key from dead_letter", row -> row.getString(1))).isEmpty();
    }

    @Test
    void anErrorOfTheHandlerParksTheKeyAndTheConsumerGoesOn() {
        recorder.broken.add(key);
        events.told(key, 1);
        events.told(key + "-honest", 1);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(numbersParked(key)).containsExactly(data(key, 1));
            assertThat(recorder.of(key + "-honest")).containsExactly(1);
        });
        assertThat(loop.alive()).isTrue();
        assertThat(loop.assigned()).isTrue();
        assertThat(loop.sinceLastPass()).isLessThan(Duration.ofSeconds(30));
    }

    private List<String> numbersParked(String parked) {
        return sql.list("select convert_from(data, 'UTF8') from dead_letter where key = ? order by position",
                row -> row.getString(1), parked);
    }
}
