package nl.stagepact.placement.conversation.domain;

import static nl.stagepact.placement.conversation.domain.ConversationMoment.END;
import static nl.stagepact.placement.conversation.domain.ConversationMoment.MIDDLE;
import static nl.stagepact.placement.conversation.domain.ConversationMoment.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConversationPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final ConversationPolicy POLICY = new ConversationPolicy(4, 8, 14, 7);

    @Test
    void aLongPlacementHasThreeConversations() {
        SortedMap<ConversationMoment, LocalDate> due = due(20 * 7);
        assertThat(due).containsOnlyKeys(START, MIDDLE, END);
        assertThat(due.get(START)).isEqualTo(FIRST.plusDays(14));
        assertThat(due.get(MIDDLE)).isEqualTo(FIRST.plusDays(70));
        assertThat(due.get(END)).isEqualTo(FIRST.plusDays(139 - 7));
    }

    @Test
    void aShortOneHasFewer() {
        assertThat(due(8 * 7)).hasSize(3);
        assertThat(due(8 * 7 - 1)).containsOnlyKeys(START, END);
        assertThat(due(4 * 7)).containsOnlyKeys(START, END);
        assertThat(due(4 * 7 - 1)).containsOnlyKeys(MIDDLE);
        assertThat(due(1)).containsOnlyKeys(MIDDLE);
    }

    @Property
    void everyConversationIsDueWithinThePlacementAndInOrder(@ForAll @IntRange(min = 1, max = 1_500) int days) {
        SortedMap<ConversationMoment, LocalDate> due = due(days);
        assertThat(List.copyOf(due.values())).isSorted()
                .allSatisfy(day -> assertThat(day).isBetween(FIRST, FIRST.plusDays(days - 1)));
    }

    private static SortedMap<ConversationMoment, LocalDate> due(int days) {
        return POLICY.due(FIRST, FIRST.plusDays(days - 1));
    }
}
