package nl.stagepact.placement.matching.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingPolicy;

/** Whoever decides again on another machine comes to the same hash. */
class SameDecisionEverywhereTest {

    private static final MatchingPolicy BEST = new MatchingPolicy(MatchingMethod.BEST, 1,
            MatchingPolicy.DEFAULT_PRIORITIES, 12);

    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String here = hashes();

    @AfterEach
    void restore() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    /** A Turkish i has no dot in capitals, Arabic digits are others, and Kiritimati is a day ahead of Pago Pago. */
    @ParameterizedTest
    @CsvSource({ "tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago",
            "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu" })
    void inAnotherLanguageAndTimeZone(String tag, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        assertThat(hashes()).isEqualTo(here);
    }

    @Test
    void inManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<String> task = SameDecisionEverywhereTest::hashes;
            for (Future<String> each : threads.invokeAll(Stream.generate(() -> task).limit(12).toList())) {
                assertThat(each.get()).isEqualTo(here);
            }
        }
    }

    /** In which all objects have the same identity hash, too. */
    @Test
    void inAnotherProcessWithASmallHeapAndAnotherCollector() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m", "-XX:+UseSerialGC", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2",
                "-Dfile.encoding=ISO-8859-1", "-Duser.language=tr",
                "-Duser.timezone=Pacific/Kiritimati", "-cp", System.getProperty("java.class.path"),
                SameDecisionEverywhereTest.class.getName())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String there = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        assertThat(there).isEqualTo(here);
    }

    static void main() {
        System.out.print(hashes());
    }

    private static String hashes() {
        MatchingInput input = SyntheticInput.of(new Random(17), 200, 90);
        return input.hash() + ' ' + MatchingOutcome.hash(new MatchCases().match(input, BEST, "salt").decided());
    }
}
