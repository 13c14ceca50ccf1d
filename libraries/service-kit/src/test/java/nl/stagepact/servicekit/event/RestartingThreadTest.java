package nl.stagepact.servicekit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class RestartingThreadTest {

    @Test
    void startsAgainAfterAnError() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch waiting = new CountDownLatch(1);
        RestartingThread thread = new RestartingThread("test", () -> {
            if (runs.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("of a package that was replaced while the service ran");
            }
            waiting.await();
        });
        thread.start();
        await().atMost(Duration.ofSeconds(5)).until(() -> runs.get() == 2);
        assertThat(thread.alive()).isTrue();
        thread.stop(waiting::countDown, Duration.ofSeconds(5));
        assertThat(thread.alive()).isFalse();
        assertThat(runs.get()).isEqualTo(2);
    }

    @Test
    void interruptsWorkThatDoesNotEndByItself() throws InterruptedException {
        RestartingThread thread = new RestartingThread("test", new CountDownLatch(1)::await);
        thread.start();
        thread.stop(() -> {
        }, Duration.ofMillis(50));
        assertThat(thread.alive()).isFalse();
    }

    @Test
    void countsAsAliveWhenItsWorkIsNotDoneInThisProcess() throws InterruptedException {
        RestartingThread thread = new RestartingThread("test", () -> {
        });
        assertThat(thread.started()).isFalse();
        assertThat(thread.alive()).isTrue();
        thread.stop(() -> {
        }, Duration.ZERO);
    }
}
