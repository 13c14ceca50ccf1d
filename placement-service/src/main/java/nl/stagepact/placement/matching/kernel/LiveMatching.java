package nl.stagepact.placement.matching.kernel;

import nl.stagepact.placement.matching.kernel.market.Matching;
import nl.stagepact.placement.matching.kernel.market.Placing;
import nl.stagepact.placement.matching.kernel.market.Refilling;
import nl.stagepact.placement.matching.kernel.market.Seats;

/** A matching that stays the best one through single events, each of which takes one search or two. */
final class LiveMatching {

    private final Matching matching;
    private final Seats seats;
    private final Placing placing;
    private final Refilling refilling;

    /** @param matching that nobody has entered yet */
    LiveMatching(Matching matching) {
        this.matching = matching;
        this.seats = matching.seats();
        this.placing = new Placing(matching);
        this.refilling = new Refilling(matching);
    }

    Matching matching() {
        return matching;
    }

    void enter(int student) {
        if (!matching.hasEntered(student)) {
            placing.enter(student);
        }
    }

    void leave(int student) {
        if (!matching.hasEntered(student)) {
            return;
        }
        matching.setEntered(student, false);
        if (seats.isPlaced(student)) {
            int place = seats.place(student);
            seats.leave(student);
            refilling.fill(place);
        }
    }

    void addSeat(int place) {
        seats.change(place, 1);
        refilling.fill(place);
    }

    void withdrawSeat(int place) {
        seats.change(place, -1);
        if (seats.isOverfull(place)) {
            placing.evict(place);
        }
    }

    /** A student does not want its place, and is not proposed for it again. */
    void decline(int student) {
        if (seats.isPlaced(student)) {
            matching.decline(seats.edge(student));
            leave(student);
            enter(student);
        }
    }
}
