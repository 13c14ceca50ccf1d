package nl.stagepact.shortage.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class DatedTest {

    private record Thing(String code, String meaning, Validity validity) implements Valid {
    }

    private final Dated<Thing> things = new Dated<>(List.of(
            new Thing("a", "later", new Validity(LocalDate.of(2026, 1, 1), null)),
            new Thing("a", "earlier", new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)))));

    @Test
    void findsTheEntryOfThatDay() {
        assertThat(things.on(LocalDate.of(2024, 12, 31), "a")).isInstanceOfSatisfying(Found.Valid.class,
                found -> assertThat(found.what()).extracting("meaning").isEqualTo("earlier"));
        assertThat(things.on(LocalDate.of(2026, 1, 1), "a")).isInstanceOfSatisfying(Found.Valid.class,
                found -> assertThat(found.what()).extracting("meaning").isEqualTo("later"));
    }

    @Test
    void tellsWhyThereIsNoEntryOnThatDay() {
        assertThat(things.on(LocalDate.of(2025, 6, 1), "a")).isEqualTo(new Found.Ended<>(LocalDate.of(2024, 12, 31)));
        assertThat(things.on(LocalDate.of(2019, 6, 1), "a")).isEqualTo(new Found.NotYet<>(LocalDate.of(2020, 1, 1)));
        assertThat(things.on(LocalDate.of(2019, 6, 1), "b")).isEqualTo(new Found.Unknown<>());
    }

    @Test
    void nearestFindsAnEntryForAnyDay() {
        assertThat(things.nearest(LocalDate.of(2025, 6, 1), "a")).get().extracting(Thing::meaning).isEqualTo("later");
        assertThat(things.nearest(LocalDate.of(2025, 6, 1), "b")).isEmpty();
    }
}
