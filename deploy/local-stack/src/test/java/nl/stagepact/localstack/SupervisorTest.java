package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path temporary;

    private final AtomicLong clock = new AtomicLong();
    private final List<String> log = new ArrayList<>();
    private ManagedProcess process;
    private Supervisor supervisor;

    @BeforeEach
    void start() {
        process = new ManagedProcess(StackFolder.at(temporary.resolve("stack")), "sleeper");
        startAgain("sleeper", () -> {
        });
        supervisor = new Supervisor(List.of(process), this::startAgain, Runnable::run, log::add, clock::get);
    }

    @AfterEach
    void stop() {
        process.kill();
    }

    private boolean startAgain(String name, Runnable announce) {
        announce.run();
        process.start(List.of("sleep", "60"), Map.of(), "-");
        return true;
    }

    @Test
    void anAttemptThatDidNotHappenIsNeitherLoggedNorCounted() {
        AtomicBoolean locked = new AtomicBoolean(true);
        Supervisor beside = new Supervisor(List.of(process), (name, announce) -> !locked.get() && startAgain(name, announce),
                Runnable::run, log::add, clock::get);
        process.kill();
        beside.check();
        assertThat(log).isEmpty();
        locked.set(false);
        beside.check();
        assertThat(log).hasSize(2);
        assertThat(log.getFirst()).contains("restart attempt 1");
        assertThat(log.getLast()).isEqualTo("sleeper is ready again.");
    }

    @Test
    void killedProcessComesBackAfterGrowingDelays() {
        process.kill();
        supervisor.check();
        assertThat(process.running()).isTrue();
        assertThat(log.getFirst()).contains("sleeper has ended; restart attempt 1");

        process.kill();
        supervisor.check();
        assertThat(process.running()).isFalse();
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        supervisor.check();
        assertThat(process.running()).isTrue();

        process.kill();
        clock.addAndGet(Duration.ofMillis(1999).toNanos());
        supervisor.check();
        assertThat(process.running()).isFalse();
        clock.addAndGet(Duration.ofMillis(1).toNanos());
        supervisor.check();
        assertThat(process.running()).isTrue();
    }

    @Test
    void aRestartThatWaitsForReadinessDelaysNoOther() throws InterruptedException {
        ManagedProcess other = new ManagedProcess(StackFolder.at(temporary.resolve("stack")), "other");
        other.start(List.of("sleep", "60"), Map.of(), "-");
        other.kill();
        process.kill();
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();
        Supervisor both = new Supervisor(List.of(process, other), (name, announce) -> {
            begun.countDown();
            if (name.equals("sleeper")) {
                attempts.incrementAndGet();
                await(ready);
            }
            return true;
        }, Thread::startVirtualThread, line -> {
        }, clock::get);
        both.check();
        assertThat(await(begun)).isTrue();
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        both.check();
        ready.countDown();
        assertThat(attempts.get()).as("a restart in progress is not begun again").isEqualTo(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void processStoppedOnPurposeStaysStopped() {
        process.stop(Duration.ofSeconds(5));
        supervisor.run(Duration.ofMillis(1));
        assertThat(process.running()).isFalse();
        assertThat(log).isEmpty();
    }

    @Test
    void delaysDoubleUpToAMinute() {
        assertThat(List.of(1, 2, 3, 6, 7, 100)).extracting(attempt -> Supervisor.delayAfter(attempt).toSeconds())
                .containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
    }

    @Test
    void portInUseNamesItsHolderAndAFreeOffset() throws IOException {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.require("gateway", taken.getLocalPort(), Duration.ZERO, facts))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " of gateway is used by java (process "
                            + ProcessHandle.current().pid() + ")")
                    .hasMessageMatching(".*STAGEPACT_PORT_OFFSET=[0-9]+000 ./stagepact up");
        }
    }
}
