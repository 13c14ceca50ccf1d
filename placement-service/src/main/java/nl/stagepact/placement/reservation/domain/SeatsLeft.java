package nl.stagepact.placement.reservation.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Free seats of a vacancy by kind. Who has a seat takes one that is reserved for it before an open one, so that as many open
 * ones
 * are left as possible.
 */
public final class SeatsLeft {

    private static final Comparator<SeatKind> NARROWEST_FIRST = Comparator.comparingInt(SeatKind::narrowness).reversed()
            .thenComparing(SeatKind::text);

    private final SortedMap<SeatKind, Integer> left = new TreeMap<>(NARROWEST_FIRST);

    private SeatsLeft() {
    }

    /**
     * @param places of the vacancy; when they are fewer than what is reserved, the widest reservations lose seats
     * @param seated who have a seat, in any order
     */
    public static SeatsLeft of(int places, List<Reservation> reservations, List<SeatKind.Seeker> seated) {
        SeatsLeft seats = new SeatsLeft();
        reservations.forEach(each -> seats.left.put(each.kind(), each.places()));
        seats.left.put(SeatKind.OPEN, Math.max(0, places - reservations.stream().mapToInt(Reservation::places).sum()));
        seated.stream().sorted(Comparator.comparing(SeatKind.Seeker::institutionCode)
                .thenComparing(SeatKind.Seeker::programmeCode)).forEach(seats::seat);
        seats.limitTo(Math.max(0, places - seated.size()));
        return seats;
    }

    private void seat(SeatKind.Seeker seeker) {
        left.entrySet().stream().filter(each -> each.getValue() > 0 && each.getKey().suits(seeker)).findFirst()
                .ifPresent(each -> each.setValue(each.getValue() - 1));
    }

    /** Seats that do not exist, or that somebody has whom no kind suits, are taken from the widest kinds. */
    private void limitTo(int free) {
        int tooMany = left.values().stream().mapToInt(Integer::intValue).sum() - free;
        for (SeatKind kind : List.copyOf(left.keySet()).reversed()) {
            int fewer = Math.clamp(tooMany, 0, left.get(kind));
            left.merge(kind, -fewer, Integer::sum);
            tooMany -= fewer;
        }
    }

    /** Kinds with a free seat and how many, narrowest first. */
    public Map<SeatKind, Integer> byKind() {
        Map<SeatKind, Integer> free = new LinkedHashMap<>();
        left.forEach((kind, seats) -> {
            if (seats > 0) {
                free.put(kind, seats);
            }
        });
        return free;
    }

    public boolean hasFor(SeatKind.Seeker seeker) {
        return byKind().keySet().stream().anyMatch(kind -> kind.suits(seeker));
    }
}
