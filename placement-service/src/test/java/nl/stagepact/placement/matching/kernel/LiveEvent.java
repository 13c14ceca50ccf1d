package nl.stagepact.placement.matching.kernel;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One line of a log of what happens to a matching. Whoever declines, declines the place that it has then. */
record LiveEvent(Kind kind, int student, int place) {

    enum Kind {
        ENTER,
        LEAVE,
        ADD_SEAT,
        WITHDRAW_SEAT,
        DECLINE
    }

    /** More students enter than leave. */
    private static final List<Kind> KINDS = List.of(Kind.ENTER, Kind.ENTER, Kind.LEAVE, Kind.ADD_SEAT, Kind.WITHDRAW_SEAT,
            Kind.DECLINE);

    static List<LiveEvent> log(Instance instance, Random random, int length) {
        return Stream.generate(() -> new LiveEvent(KINDS.get(random.nextInt(KINDS.size())),
                random.nextInt(instance.students().size()), random.nextInt(instance.places().size()))).limit(length).toList();
    }

    void applyTo(LiveMatching live) {
        switch (kind) {
            case ENTER -> live.enter(student);
            case LEAVE -> live.leave(student);
            case ADD_SEAT -> live.addSeat(place);
            case WITHDRAW_SEAT -> {
                if (live.matching().seats().capacity(place) > 0) {
                    live.withdrawSeat(place);
                }
            }
            case DECLINE -> live.decline(student);
        }
    }
}
