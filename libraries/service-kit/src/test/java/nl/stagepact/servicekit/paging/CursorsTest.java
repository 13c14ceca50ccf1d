package nl.stagepact.servicekit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CursorsTest {

    private final Cursors cursors = new Cursors("a secret of sixteen");

    @Property
    void decodesTheEncodedSortKey(@ForAll @StringLength(max = 100) String key) {
        assertThat(cursors.sortKey("things", cursors.cursor("things", key)))
                .contains(new String(key.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8));
    }

    @Property
    void rejectsTamperedCursors(@ForAll @IntRange(min = 0, max = 30) int at) {
        StringBuilder cursor = new StringBuilder(cursors.cursor("things", "2026-01-15"));
        int place = at % cursor.length();
        cursor.setCharAt(place, cursor.charAt(place) == 'A' ? 'B' : 'A');
        assertThat(cursors.sortKey("things", cursor.toString())).isNotEqualTo(java.util.Optional.of("2026-01-16"))
                .satisfiesAnyOf(key -> assertThat(key).isEmpty(), key -> assertThat(key).contains("2026-01-15"));
    }

    @Property
    void rejectsArbitraryText(@ForAll @StringLength(max = 40) String text) {
        assertThat(cursors.sortKey("things", text)).isEmpty();
    }

    @Test
    void rejectsACursorOfAnotherCollectionOrSecret() {
        String cursor = cursors.cursor("deliveries 99DA", "2026-01-15");
        assertThat(cursors.sortKey("deliveries 99DB", cursor)).isEmpty();
        assertThat(new Cursors("another secret of ours").sortKey("deliveries 99DA", cursor)).isEmpty();
    }

    @Test
    void rejectsAShortSecret() {
        assertThatThrownBy(() -> new Cursors("fifteen letters")).isInstanceOf(IllegalArgumentException.class);
    }
}
