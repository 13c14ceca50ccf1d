package nl.stagepact.placement.reservation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.reservation.domain.SeatKind.Seeker;

class SeatsLeftTest {

    private static final SeatKind SCHOOL = new SeatKind("99DA", "");
    private static final SeatKind PROGRAMME = new SeatKind("", "25180");
    private static final SeatKind BOTH = new SeatKind("99DA", "25180");
    private static final Seeker COOK_OF_A = new Seeker("99DA", "25180");
    private static final Seeker COOK_OF_B = new Seeker("99DB", "25180");
    private static final Seeker BAKER_OF_A = new Seeker("99DA", "25181");
    private static final Seeker BAKER_OF_B = new Seeker("99DB", "25181");

    @Test
    void withoutReservationsAllSeatsAreOpen() {
        assertThat(SeatsLeft.of(3, List.of(), List.of(COOK_OF_A)).byKind()).isEqualTo(Map.of(SeatKind.OPEN, 2));
        assertThat(SeatsLeft.of(1, List.of(), List.of(COOK_OF_A, COOK_OF_B)).byKind()).isEmpty();
    }

    @Test
    void aStudentTakesTheNarrowestSeatThatSuits() {
        List<Reservation> reservations = List.of(new Reservation(SCHOOL, 1), new Reservation(PROGRAMME, 1),
                new Reservation(BOTH, 1));
        assertThat(SeatsLeft.of(4, reservations, List.of(COOK_OF_A)).byKind())
                .isEqualTo(Map.of(SCHOOL, 1, PROGRAMME, 1, SeatKind.OPEN, 1));
        assertThat(SeatsLeft.of(4, reservations, List.of(COOK_OF_B, BAKER_OF_A)).byKind())
                .isEqualTo(Map.of(BOTH, 1, SeatKind.OPEN, 1));
        assertThat(SeatsLeft.of(4, reservations, List.of(BAKER_OF_B)).byKind())
                .isEqualTo(Map.of(SCHOOL, 1, PROGRAMME, 1, BOTH, 1));
    }

    @Test
    void reservedSeatsAreForNobodyElse() {
        SeatsLeft seats = SeatsLeft.of(1, List.of(new Reservation(BOTH, 1)), List.of());
        assertThat(seats.hasFor(COOK_OF_A)).isTrue();
        assertThat(seats.hasFor(COOK_OF_B)).isFalse();
        assertThat(seats.hasFor(BAKER_OF_A)).isFalse();
    }

    /** Since a vacancy was changed after the reservation, or a seat was given away before it. */
    @Test
    void thereAreNeverMoreThanTheVacancyHas() {
        assertThat(SeatsLeft.of(2, List.of(new Reservation(SCHOOL, 2), new Reservation(BOTH, 1)), List.of()).byKind())
                .isEqualTo(Map.of(BOTH, 1, SCHOOL, 1));
        assertThat(SeatsLeft.of(2, List.of(new Reservation(SCHOOL, 2)), List.of(BAKER_OF_B)).byKind())
                .isEqualTo(Map.of(SCHOOL, 1));
    }

    @Property(tries = 500)
    void theSumIsWhatIsFreeInAnyOrderOfTheSeated(@ForAll long seed) {
        Random random = new Random(seed);
        List<Reservation> reservations = new ArrayList<>();
        for (SeatKind kind : List.of(SCHOOL, PROGRAMME, BOTH)) {
            if (random.nextBoolean()) {
                reservations.add(new Reservation(kind, 1 + random.nextInt(3)));
            }
        }
        List<Seeker> seated = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            seated.add(List.of(COOK_OF_A, COOK_OF_B, BAKER_OF_A, BAKER_OF_B).get(random.nextInt(4)));
        }
        int places = random.nextInt(10);
        Map<SeatKind, Integer> left = SeatsLeft.of(places, reservations, seated).byKind();
        assertThat(left.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(Math.max(0, places - seated.size()));
        Collections.shuffle(seated, random);
        assertThat(SeatsLeft.of(places, reservations, seated).byKind()).isEqualTo(left);
    }
}
