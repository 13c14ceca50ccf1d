package nl.stagepact.servicekit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class StoredEventDataTest {

    @Test
    void decodingReturnsTheEncodedDataForAllSizes() {
        for (int size : new int[] { 0, 1, 4_095, 4_096, 60_000 }) {
            byte[] json = ("{" + "\"é\":1,".repeat(10_000)).substring(0, size).getBytes(StandardCharsets.UTF_8);
            assertThat(StoredEventData.decode(StoredEventData.encode(json))).as("of %d characters", size).isEqualTo(json);
        }
    }

    @Test
    void compressesLargeDataOnly() {
        byte[] large = "{\"programmeCode\":\"25604\",\"shortage\":10},".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        assertThat(StoredEventData.encode(large)).hasSizeLessThan(large.length / 10);
        byte[] small = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(StoredEventData.encode(small)).isSameAs(small);
    }

    @Test
    void decodesLargeDataStoredUncompressedByEarlierVersions() {
        byte[] plain = "{\"lines\":[]}".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        assertThat(StoredEventData.decode(plain)).isSameAs(plain);
    }
}
