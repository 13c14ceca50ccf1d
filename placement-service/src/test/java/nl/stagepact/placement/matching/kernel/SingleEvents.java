package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Students who leave and come back, seats that are withdrawn and come back, declined places; each with its proof kept. */
final class SingleEvents {

    private static final int EVENTS = 20_000;

    private SingleEvents() {
    }

    static void print(Candidates candidates) {
        int students = candidates.instance().students().size();
        int places = candidates.instance().places().size();
        LiveMatching live = new LiveMatching(candidates.matching());
        IntStream.range(0, students).forEach(live::enter);
        Random random = new Random(1);
        long[] nanos = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            int student = random.nextInt(students);
            int place = random.nextInt(places);
            int kind = random.nextInt(5);
            long start = System.nanoTime();
            happen(live, kind, student, place);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "  single events: median %.1f, p99 %.0f, slowest %.0f microseconds%n",
                nanos[EVENTS / 2] / 1e3,
                nanos[EVENTS * 99 / 100] / 1e3, nanos[EVENTS - 1] / 1e3);
    }

    private static void happen(LiveMatching live, int kind, int student, int place) {
        switch (kind) {
            case 0 -> live.leave(student);
            case 1 -> live.enter(student);
            case 2 -> live.addSeat(place);
            case 3 -> {
                if (live.matching().seats().capacity(place) > 0) {
                    live.withdrawSeat(place);
                }
            }
            default -> live.decline(student);
        }
    }
}
