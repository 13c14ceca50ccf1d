package nl.stagepact.servicekit.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "GZIP", "deflate, gzip;q=0.5, *;q=0", "br,gzip", "*", "gzip ; q=1.0", "identity;q=0, *" })
    void takesGzip(String header) {
        assertThat(AcceptEncoding.takesGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzip;q=x", ";;,", ",", "gzipped", "x-gzip" })
    void doesNotTakeGzip(String header) {
        assertThat(AcceptEncoding.takesGzip(header)).isFalse();
    }

    @Test
    void ignoresAnOverlongHeaderQuickly() {
        assertThat(AcceptEncoding.takesGzip(null)).isFalse();
        Assertions.assertTimeout(Duration.ofSeconds(2),
                () -> assertThat(AcceptEncoding.takesGzip("gzip;q=." + "1".repeat(1_000_000) + "x")).isFalse());
    }
}
