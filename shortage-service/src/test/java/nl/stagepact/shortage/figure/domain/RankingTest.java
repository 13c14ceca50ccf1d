package nl.stagepact.shortage.figure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stagepact.shortage.figure.domain.Ranking.Ranked;

class RankingTest {

    record Item(String code, long value) {
    }

    @Test
    void ranksTheTopTenOfAmersfoortWithThreeTimesSeven() {
        List<Item> items = items(List.of(129, 108, 40, 30, 20, 13, 12, 12, 12, 10));
        assertThat(top(items, 10)).extracting(Ranked::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 7, 7, 10);
    }

    @Test
    void includesAllOfATieAtTheLimit() {
        List<Item> items = items(List.of(129, 108, 40, 30, 20, 13, 12, 12, 12, 10));
        assertThat(top(items, 6)).hasSize(6);
        assertThat(top(items, 7)).hasSize(9);
        assertThat(top(items, 8)).hasSize(9);
        assertThat(top(items, 9)).hasSize(9);
    }

    @Test
    void doesNotRankZero() {
        assertThat(top(items(List.of(3, 0, 0)), 10)).hasSize(1);
    }

    @Property
    void rankIsOnePlusTheNumberOfGreaterValues(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 12) Integer> values,
            @ForAll @IntRange(min = 1, max = 70) int limit) {
        List<Item> items = items(values);
        for (Ranked<Item> ranked : top(items, limit)) {
            long greater = values.stream().filter(value -> value > ranked.item().value()).count();
            assertThat(ranked.rank()).isEqualTo((int) greater + 1);
        }
    }

    @Property
    void includesExactlyTheRanksWithinTheLimit(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 12) Integer> values,
            @ForAll @IntRange(min = 1, max = 70) int limit) {
        List<Item> items = items(values);
        List<Item> shown = top(items, limit).stream().map(Ranked::item).toList();
        for (Item item : items) {
            long greater = values.stream().filter(value -> value > item.value()).count();
            assertThat(shown.contains(item)).isEqualTo(item.value() > 0 && greater + 1 <= limit);
        }
    }

    @Property
    void resultIsIndependentOfInputOrder(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9) Integer> values,
            @ForAll Random random) {
        Assume.that(!values.isEmpty());
        List<Item> shuffled = new ArrayList<>(items(values));
        Collections.shuffle(shuffled, random);
        assertThat(top(shuffled, 10)).isEqualTo(top(items(values), 10));
    }

    private static List<Ranked<Item>> top(List<Item> items, int limit) {
        return Ranking.top(items, Item::value, Item::code, limit);
    }

    private static List<Item> items(List<Integer> values) {
        return IntStream.range(0, values.size()).mapToObj(i -> new Item(String.format("%05d", i), values.get(i))).toList();
    }
}
